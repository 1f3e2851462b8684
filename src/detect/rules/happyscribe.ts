import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const happyscribe: Provider = {
  id: 'happyscribe',
  name: 'Happy Scribe',
  docs: 'https://dev.happyscribe.com/',
  rules: [
    keyed({
      id: 'happyscribe-api-key',
      title: 'Happy Scribe API key',
      severity: 'medium',
      words: ['happyscribe'],
      beside: true,
      value: alnum(24, 36),
    }),
  ],
};
