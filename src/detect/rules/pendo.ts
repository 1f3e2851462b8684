import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid, letters, maybe, seq } from './shape.ts';

export const pendo: Provider = {
  id: 'pendo',
  name: 'Pendo',
  docs: 'https://engageapi.pendo.io/',
  rules: [
    keyed({
      id: 'pendo-integration-key',
      title: 'Pendo integration key',
      words: ['pendo'],
      beside: true,
      value: seq(guid, maybe(seq('.', letters(2, 4)))),
    }),
  ],
};
