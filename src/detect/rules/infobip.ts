import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, guid, seq } from './shape.ts';

export const infobip: Provider = {
  id: 'infobip',
  name: 'Infobip',
  docs: 'https://www.infobip.com/docs/essentials/api-authentication',
  rules: [
    keyed({
      id: 'infobip-api-key',
      title: 'Infobip API key',
      words: ['infobip'],
      beside: true,
      value: seq(alnum(32, 44), '-', guid),
    }),
  ],
};
