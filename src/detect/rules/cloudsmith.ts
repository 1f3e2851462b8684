import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { lowerHex } from './shape.ts';

export const cloudsmith: Provider = {
  id: 'cloudsmith',
  name: 'Cloudsmith',
  docs: 'https://help.cloudsmith.io/docs/api-key',
  rules: [
    keyed({ id: 'cloudsmith-api-key', title: 'Cloudsmith API key', words: ['cloudsmith'], value: lowerHex(40) }),
    prefixed({
      id: 'cloudsmith-access-token',
      title: 'Cloudsmith access token',
      severity: 'critical',
      prefix: ['cs_', 'csa_', 'csk_'],
      body: lowerHex(40, 64),
    }),
  ],
};
