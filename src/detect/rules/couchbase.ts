import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64, either, maybe, run, seq } from './shape.ts';

export const couchbase: Provider = {
  id: 'couchbase',
  name: 'Couchbase Capella',
  docs: 'https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html',
  rules: [
    keyed({
      id: 'couchbase-api-secret',
      title: 'Couchbase Capella API secret',
      severity: 'critical',
      words: ['capella', 'couchbase'],
      value: seq(either(run('A-Za-z0-9!#%@', 64), base64(64)), maybe('='), maybe('=')),
    }),
  ],
};
