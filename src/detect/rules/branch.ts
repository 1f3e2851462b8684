import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const branch: Provider = {
  id: 'branch',
  name: 'Branch',
  docs: 'https://help.branch.io/',
  rules: [
    prefixed({
      id: 'branch-live-key',
      title: 'Branch live key',
      severity: 'info',
      prefix: 'key_live_',
      body: alnum(32),
    }),
    prefixed({
      id: 'branch-test-key',
      title: 'Branch test key',
      severity: 'info',
      prefix: 'key_test_',
      body: alnum(32),
    }),
  ],
};
