import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const stormboard: Provider = {
  id: 'stormboard',
  name: 'Stormboard',
  docs: 'https://api.stormboard.com/',
  rules: [
    keyed({
      id: 'stormboard-api-key',
      title: 'Stormboard API key',
      severity: 'medium',
      words: ['stormboard'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
