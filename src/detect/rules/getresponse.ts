import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const getresponse: Provider = {
  id: 'getresponse',
  name: 'GetResponse',
  docs: 'https://apidocs.getresponse.com/',
  rules: [
    keyed({
      id: 'getresponse-api-key',
      title: 'GetResponse API key',
      words: ['getresponse'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
