import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const coda: Provider = {
  id: 'coda',
  name: 'Coda',
  docs: 'https://coda.io/developers/apis/v1',
  rules: [keyed({ id: 'coda-api-token', title: 'Coda API token', words: ['coda'], beside: true, value: guid })],
};
