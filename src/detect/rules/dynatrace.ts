import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum, seq, upper } from './shape.ts';

export const dynatrace: Provider = {
  id: 'dynatrace',
  name: 'Dynatrace',
  docs: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
  rules: [
    prefixed({
      id: 'dynatrace-token',
      title: 'Dynatrace API token',
      prefix: ['dt0c01.', 'dt0s01.', 'dt0s02.', 'dt0s06.', 'dt0s08.', 'dt0s16.'],
      body: seq(alnum(8, 24), '.', upper(64)),
    }),
  ],
};
