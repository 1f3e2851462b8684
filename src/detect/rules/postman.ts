import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { hex, seq, upper } from './shape.ts';

export const postman: Provider = {
  id: 'postman',
  name: 'Postman',
  docs: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
  rules: [
    prefixed({ id: 'postman-api-key', title: 'Postman API key', prefix: 'PMAK-', body: seq(hex(24), '-', hex(34)) }),
    prefixed({
      id: 'postman-collection-key',
      title: 'Postman collection access key',
      severity: 'medium',
      prefix: 'PMAT-',
      body: upper(26),
    }),
  ],
};
