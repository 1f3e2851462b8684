import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const sparkpost: Provider = {
  id: 'sparkpost',
  name: 'SparkPost',
  docs: 'https://developers.sparkpost.com/api/',
  rules: [keyed({ id: 'sparkpost-api-key', title: 'SparkPost API key', words: ['sparkpost'], value: alnum(40) })],
};
