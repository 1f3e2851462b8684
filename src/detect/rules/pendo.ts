import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { letters, maybe, seq, uuid } from './shape.ts';

export const pendo: Provider = {
  id: 'pendo',
  name: 'Pendo',
  docs: 'https://engageapi.pendo.io/',
  rules: [
    keyed({
      id: 'pendo-integration-key',
      title: "'Pendo integration key'",
      words: ['pendo'],
      value: seq(uuid, maybe(seq('.', letters(2, 4)))),
    }),
  ],
};
