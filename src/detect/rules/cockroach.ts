import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const cockroach: Provider = {
  id: 'cockroach',
  name: 'CockroachDB Cloud',
  docs: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access',
  rules: [
    prefixed({
      id: 'cockroach-api-key',
      title: 'CockroachDB Cloud API key',
      severity: 'critical',
      prefix: 'CCDB1_',
      body: seq(alnum(22), '_', alnum(40)),
    }),
  ],
};
