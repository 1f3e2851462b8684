import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const apilayer: Provider = {
  id: 'apilayer',
  name: 'APILayer',
  docs: 'https://apilayer.com/docs',
  rules: [
    keyed({
      id: 'apilayer-api-key',
      title: 'APILayer API key',
      severity: 'medium',
      words: ['apilayer'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
