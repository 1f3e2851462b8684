import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const deepgram: Provider = {
  id: 'deepgram',
  name: 'Deepgram',
  docs: 'https://developers.deepgram.com/',
  rules: [keyed({ id: 'deepgram-api-key', title: 'Deepgram API key', words: ['deepgram'], value: alnum(40) })],
};
