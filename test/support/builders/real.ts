/** Images that the builders themselves wrote, where they lie beside the checkout; see shapes.ts for everybody else. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER =
  process.env.BUILDLEAKS_BUILDER_IMAGES ?? join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'builders');

export const hasRealImages = existsSync(join(FOLDER, 'kaniko-dockertar.tar'));

export function realImage(name: string): string {
  return join(FOLDER, name);
}
