import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const moosend: Provider = {
  id: 'moosend',
  name: 'Moosend',
  docs: 'https://docs.moosend.com/',
  rules: [keyed({ id: 'moosend-api-key', title: 'Moosend API key', words: ['moosend'], beside: true, value: guid })],
};
