import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lowerHex } from './shape.ts';

export const linode: Provider = {
  id: 'linode',
  name: 'Linode',
  docs: 'https://techdocs.akamai.com/linode-api/reference/get-started',
  rules: [
    keyed({
      id: 'linode-token',
      title: 'Linode API token',
      severity: 'critical',
      words: ['linode'],
      value: lowerHex(64),
    }),
  ],
};
