import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, base64 } from './shape.ts';

export const confluent: Provider = {
  id: 'confluent',
  name: 'Confluent',
  docs: 'https://docs.confluent.io/cloud/current/access-management/authenticate/api-keys/index.html',
  rules: [
    prefixed({
      id: 'confluent-secret',
      title: 'Confluent Cloud API secret',
      severity: 'critical',
      prefix: 'cflt',
      body: base64(60),
    }),
    keyed({
      id: 'confluent-secret-old',
      title: 'Confluent Cloud API secret of the old form',
      severity: 'critical',
      words: ['confluent', 'ccloud'],
      value: base64(64),
    }),
    keyed({
      id: 'confluent-key',
      title: 'Confluent Cloud API key',
      severity: 'low',
      words: ['confluent', 'ccloud'],
      beside: true,
      value: alnum(16),
    }),
  ],
};
