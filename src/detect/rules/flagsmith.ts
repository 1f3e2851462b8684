import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const flagsmith: Provider = {
  id: 'flagsmith',
  name: 'Flagsmith',
  docs: 'https://docs.flagsmith.com/',
  rules: [prefixed({ id: 'flagsmith-server-key', title: 'Flagsmith server key', prefix: 'ser.', body: alnum(22, 40) })],
};
