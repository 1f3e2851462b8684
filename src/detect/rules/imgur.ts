import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lowerHex } from './shape.ts';

export const imgur: Provider = {
  id: 'imgur',
  name: 'Imgur',
  docs: 'https://apidocs.imgur.com/',
  rules: [keyed({ id: 'imgur-client-secret', title: 'Imgur client secret', words: ['imgur'], value: lowerHex(40) })],
};
