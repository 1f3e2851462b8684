import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const zulip: Provider = {
  id: 'zulip',
  name: 'Zulip',
  docs: 'https://zulip.com/api/api-keys',
  rules: [keyed({ id: 'zulip-api-key', title: 'Zulip API key', words: ['zulip'], beside: true, value: alnum(32, 44) })],
};
