import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either, seq } from './shape.ts';

export const dfuse: Provider = {
  id: 'dfuse',
  name: 'dfuse',
  docs: 'https://docs.dfuse.eosnation.io/',
  rules: [
    keyed({
      id: 'dfuse-api-key',
      title: 'dfuse API key',
      severity: 'medium',
      words: ['dfuse'],
      beside: true,
      value: seq(either('web_', 'server_'), alnum(32, 48)),
    }),
  ],
};
