import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { base64url, seq } from './shape.ts';

export const voyage: Provider = {
  id: 'voyage',
  name: 'Voyage AI',
  docs: 'https://docs.voyageai.com/',
  rules: [
    keyed({
      id: 'voyage-api-key',
      title: 'Voyage AI API key',
      words: ['voyage'],
      beside: true,
      value: seq('pa-', base64url(43, 55)),
    }),
    prefixed({ id: 'voyage-prefixed-key', title: 'Voyage AI API key by prefix', prefix: 'pa-', body: base64url(43) }),
  ],
};
