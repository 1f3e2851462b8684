import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { run } from './shape.ts';

export const fileIo: Provider = {
  id: 'file-io',
  name: 'File.io',
  docs: 'https://www.file.io/developers',
  rules: [
    keyed({
      id: 'file-io-api-key',
      title: 'File.io API key',
      severity: 'medium',
      words: ['fileio', 'file.io'],
      beside: true,
      value: run('A-Z0-9.-', 39, 44),
    }),
  ],
};
