import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const greynoise: Provider = {
  id: 'greynoise',
  name: 'GreyNoise',
  docs: 'https://docs.greynoise.io/',
  rules: [
    keyed({
      id: 'greynoise-api-key',
      title: 'GreyNoise API key',
      severity: 'medium',
      words: ['greynoise'],
      beside: true,
      value: alnum(60, 64),
    }),
  ],
};
