import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { hex } from './shape.ts';

export const pulumi: Provider = {
  id: 'pulumi',
  name: 'Pulumi',
  docs: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
  rules: [
    prefixed({
      id: 'pulumi-access-token',
      title: 'Pulumi access token',
      severity: 'critical',
      prefix: 'pul-',
      body: hex(40),
    }),
  ],
};
