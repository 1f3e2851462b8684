import type { FileFormat } from '../types.ts';

export const formats: readonly FileFormat[] = [];
