import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { base64url, guid, hex } from './shape.ts';

export const mongodbAtlas: Provider = {
  id: 'mongodb-atlas',
  name: 'MongoDB Atlas',
  docs: 'https://www.mongodb.com/docs/atlas/configure-api-access/',
  rules: [
    prefixed({
      id: 'mongodb-atlas-service-account-secret',
      title: 'MongoDB Atlas service account secret',
      severity: 'critical',
      prefix: 'mdb_sa_sk_',
      body: base64url(40),
    }),
    prefixed({
      id: 'mongodb-atlas-service-account-id',
      title: 'MongoDB Atlas service account ID',
      severity: 'info',
      prefix: 'mdb_sa_id_',
      body: hex(24),
    }),
    keyed({
      id: 'mongodb-atlas-private-key',
      title: 'MongoDB Atlas private key',
      severity: 'critical',
      words: ['atlas', 'mongo'],
      value: guid,
    }),
  ],
};
