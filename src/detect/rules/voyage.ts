import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
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
      value: seq('pa-', base64url(43)),
    }),
  ],
};
