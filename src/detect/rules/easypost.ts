import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const easypost: Provider = {
  id: 'easypost',
  name: 'EasyPost',
  docs: 'https://docs.easypost.com/docs/authentication',
  rules: [
    prefixed({
      id: 'easypost-api-key',
      title: 'EasyPost API key',
      severity: 'critical',
      prefix: 'EZAK',
      body: alnum(54),
    }),
    prefixed({ id: 'easypost-test-key', title: 'EasyPost test key', severity: 'low', prefix: 'EZTK', body: alnum(54) }),
  ],
};
