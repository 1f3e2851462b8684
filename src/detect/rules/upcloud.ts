import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { upper } from './shape.ts';

export const upcloud: Provider = {
  id: 'upcloud',
  name: 'UpCloud',
  docs: 'https://developers.upcloud.com/1.3/3-accounts/',
  rules: [
    prefixed({
      id: 'upcloud-api-token',
      title: 'UpCloud API token',
      severity: 'critical',
      prefix: 'ucat_',
      body: upper(26),
    }),
  ],
};
