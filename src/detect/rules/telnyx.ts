import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, base64url, seq, upperHex } from './shape.ts';

export const telnyx: Provider = {
  id: 'telnyx',
  name: 'Telnyx',
  docs: 'https://developers.telnyx.com/',
  rules: [
    keyed({
      id: 'telnyx-api-key',
      title: 'Telnyx API key',
      words: ['telnyx'],
      beside: true,
      value: seq('KEY', base64url(55, 67)),
    }),
    prefixed({
      id: 'telnyx-v2-key',
      title: 'Telnyx API v2 key',
      prefix: 'KEY0',
      body: seq(upperHex(31), '_', alnum(22)),
    }),
  ],
};
