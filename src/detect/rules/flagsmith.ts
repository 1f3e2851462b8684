import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const flagsmith: Provider = {
  id: 'flagsmith',
  name: 'Flagsmith',
  docs: 'https://docs.flagsmith.com/',
  rules: [
    keyed({
      id: 'flagsmith-server-key',
      title: 'Flagsmith server key',
      words: ['flagsmith'],
      beside: true,
      value: seq('ser.', alnum(22, 40)),
    }),
  ],
};
