import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, uuid } from './shape.ts';

export const plaid: Provider = {
  id: 'plaid',
  name: 'Plaid',
  docs: 'https://plaid.com/docs/quickstart/glossary/',
  rules: [
    prefixed({
      id: 'plaid-access-token',
      title: 'Plaid access token',
      severity: 'critical',
      prefix: ['access-production-', 'access-sandbox-', 'access-development-'],
      body: uuid,
    }),
    keyed({
      id: 'plaid-secret',
      title: 'Plaid client secret',
      severity: 'critical',
      words: ['plaid'],
      value: alnum(30),
    }),
    keyed({ id: 'plaid-client-id', title: 'Plaid client ID', severity: 'info', words: ['plaid'], value: alnum(24) }),
  ],
};
