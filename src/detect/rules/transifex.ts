import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const transifex: Provider = {
  id: 'transifex',
  name: 'Transifex',
  docs: 'https://developers.transifex.com/',
  rules: [
    keyed({
      id: 'transifex-api-token',
      title: 'Transifex API token',
      words: ['transifex', 'tx_token'],
      beside: true,
      value: seq('1/', alnum(40, 52)),
    }),
  ],
};
