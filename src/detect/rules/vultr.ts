import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { upper } from './shape.ts';

export const vultr: Provider = {
  id: 'vultr',
  name: 'Vultr',
  docs: 'https://docs.vultr.com/platform/other/api',
  rules: [
    keyed({ id: 'vultr-api-key', title: 'Vultr API key', severity: 'critical', words: ['vultr'], value: upper(36) }),
  ],
};
