import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, either, hex, run, seq } from './shape.ts';

export const datastax: Provider = {
  id: 'datastax',
  name: 'DataStax Astra',
  docs: 'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
  rules: [
    prefixed({
      id: 'datastax-token',
      title: 'DataStax Astra API token',
      severity: 'critical',
      prefix: 'AstraCS:',
      body: either(seq(run('A-Za-z0-9%', 20, 40), ':', hex(64)), alnum(36, 120)),
    }),
    keyed({
      id: 'datastax-client-secret',
      title: 'DataStax Astra client secret',
      severity: 'critical',
      words: ['astra_db_client_secret', 'astra_client_secret'],
      beside: true,
      value: run('A-Za-z0-9_+.~,-', 128),
    }),
  ],
};
