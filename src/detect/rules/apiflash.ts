import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lower } from './shape.ts';

export const apiflash: Provider = {
  id: 'apiflash',
  name: 'ApiFlash',
  docs: 'https://apiflash.com/documentation',
  rules: [
    keyed({
      id: 'apiflash-api-key',
      title: 'ApiFlash API key',
      severity: 'medium',
      words: ['apiflash'],
      value: lower(32),
    }),
  ],
};
