import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

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
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
