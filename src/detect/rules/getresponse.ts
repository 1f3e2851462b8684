import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lower } from './shape.ts';

export const getresponse: Provider = {
  id: 'getresponse',
  name: 'GetResponse',
  docs: 'https://apidocs.getresponse.com/',
  rules: [keyed({ id: 'getresponse-api-key', title: 'GetResponse API key', words: ['getresponse'], value: lower(32) })],
};
