import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const languagelayer: Provider = {
  id: 'languagelayer',
  name: 'languagelayer',
  docs: 'https://languagelayer.com/documentation',
  rules: [
    keyed({
      id: 'languagelayer-api-key',
      title: 'languagelayer API key',
      severity: 'medium',
      words: ['languagelayer'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
