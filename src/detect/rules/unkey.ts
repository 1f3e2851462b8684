import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const unkey: Provider = {
  id: 'unkey',
  name: 'Unkey',
  docs: 'https://www.unkey.com/docs/',
  rules: [prefixed({ id: 'unkey-root-key', title: 'Unkey root key', prefix: 'unkey_', body: alnum(16, 40) })],
};
