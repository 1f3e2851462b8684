import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const etsy: Provider = {
  id: 'etsy',
  name: 'Etsy',
  docs: 'https://developers.etsy.com/documentation/',
  rules: [keyed({ id: 'etsy-api-key', title: 'Etsy API key', words: ['etsy'], beside: true, value: alnum(24, 36) })],
};
