import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lowerHex } from './shape.ts';

export const lemlist: Provider = {
  id: 'lemlist',
  name: 'lemlist',
  docs: 'https://developer.lemlist.com/',
  rules: [keyed({ id: 'lemlist-api-key', title: 'lemlist API key', words: ['lemlist'], value: lowerHex(32) })],
};
