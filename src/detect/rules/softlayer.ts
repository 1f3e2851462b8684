import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lower } from './shape.ts';

export const softlayer: Provider = {
  id: 'softlayer',
  name: 'SoftLayer',
  docs: 'https://cloud.ibm.com/docs/account?topic=account-classic_keys',
  rules: [
    keyed({
      id: 'softlayer-api-key',
      title: 'SoftLayer API key',
      severity: 'critical',
      words: ['softlayer', 'sl_api', 'sl-api'],
      value: lower(64),
    }),
  ],
};
