import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either, seq } from './shape.ts';

export const cloudsmith: Provider = {
  id: 'cloudsmith',
  name: 'Cloudsmith',
  docs: 'https://help.cloudsmith.io/docs/api-key',
  rules: [
    keyed({ id: 'cloudsmith-api-key', title: 'Cloudsmith API key', words: ['cloudsmith'], value: alnum(40) }),
    keyed({
      id: 'cloudsmith-access-token',
      title: 'Cloudsmith access token',
      severity: 'critical',
      words: ['cloudsmith'],
      value: seq(either('csa_', 'csk_', 'cs_'), alnum(32, 64)),
    }),
  ],
};
