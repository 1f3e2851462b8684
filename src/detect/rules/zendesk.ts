import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const zendesk: Provider = {
  id: 'zendesk',
  name: 'Zendesk',
  docs: 'https://developer.zendesk.com/api-reference/introduction/security-and-auth/',
  rules: [
    keyed({ id: 'zendesk-api-token', title: 'Zendesk API token', words: ['zendesk'], value: alnum(40) }),
    keyed({ id: 'zendesk-client-secret', title: 'Zendesk client secret', words: ['zendesk'], value: alnum(64) }),
  ],
};
