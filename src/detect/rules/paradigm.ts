import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const paradigm: Provider = {
  id: 'paradigm',
  name: 'LightOn Paradigm',
  docs: 'https://docs.lighton.ai/',
  rules: [
    keyed({
      id: 'paradigm-api-key',
      title: 'LightOn Paradigm API key',
      words: ['paradigm', 'lighton'],
      beside: true,
      value: alnum(32, 44),
    }),
    prefixed({
      id: 'paradigm-prefixed-key',
      title: 'LightOn Paradigm API key by prefix',
      prefix: 'sk_pgm_',
      body: alnum(22, 60),
    }),
  ],
};
