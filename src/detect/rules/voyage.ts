import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64url } from './shape.ts';

export const voyage: Provider = {
  id: 'voyage',
  name: 'Voyage AI',
  docs: 'https://docs.voyageai.com/',
  rules: [prefixed({ id: 'voyage-api-key', title: 'Voyage AI API key', prefix: 'pa-', body: base64url(43) })],
};
