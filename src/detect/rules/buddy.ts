import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const buddy: Provider = {
  id: 'buddy',
  name: 'Buddy',
  docs: 'https://buddy.works/docs/api/getting-started/overview',
  rules: [
    keyed({ id: 'buddy-api-token', title: 'Buddy API token', words: ['buddy'], beside: true, value: alnum(24, 64) }),
  ],
};
