import type { Provider } from '../rule.ts';
import { around, keyed } from './make.ts';
import { alnum, lower, seq } from './shape.ts';

export const rancher: Provider = {
  id: 'rancher',
  name: 'Rancher',
  docs: 'https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys',
  rules: [
    keyed({
      id: 'rancher-token',
      title: 'Rancher API token',
      severity: 'critical',
      words: ['rancher', 'cattle'],
      value: seq('token-', lower(5), ':', alnum(54)),
    }),
    around({
      id: 'rancher-api-token',
      title: 'Rancher API token',
      before: seq('token-', lower(5), ':'),
      mark: ['bcdfg'],
      after: lower(49),
    }),
  ],
};
