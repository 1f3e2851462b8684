import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum, digits, seq } from './shape.ts';

export const dynatrace: Provider = {
  id: 'dynatrace',
  name: 'Dynatrace',
  docs: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
  rules: [
    prefixed({
      id: 'dynatrace-token',
      title: 'Dynatrace API token',
      prefix: ['dt0c', 'dt0s'],
      body: seq(digits(2), '.', alnum(8, 24), '.', alnum(64)),
    }),
  ],
};
