import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { digits, hex, maybe, seq } from './shape.ts';

export const databricks: Provider = {
  id: 'databricks',
  name: 'Databricks',
  docs: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
  rules: [
    prefixed({
      id: 'databricks-pat',
      title: 'Databricks personal access token',
      severity: 'critical',
      prefix: ['dapi', 'dkea', 'ddos'],
      body: seq(hex(32), maybe(seq('-', digits(1)))),
    }),
    prefixed({
      id: 'databricks-oauth-secret',
      title: 'Databricks OAuth secret',
      severity: 'critical',
      prefix: 'dose',
      body: hex(32),
    }),
  ],
};
