import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const zerotier: Provider = {
  id: 'zerotier',
  name: 'ZeroTier',
  docs: 'https://docs.zerotier.com/api/',
  rules: [keyed({ id: 'zerotier-api-token', title: 'ZeroTier API token', words: ['zerotier'], value: alnum(32) })],
};
