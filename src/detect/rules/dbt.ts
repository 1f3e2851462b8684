import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, base64url } from './shape.ts';

export const dbt: Provider = {
  id: 'dbt',
  name: 'dbt Cloud',
  docs: 'https://docs.getdbt.com/docs/dbt-cloud-apis/service-tokens',
  rules: [
    prefixed({
      id: 'dbt-service-token',
      title: 'dbt Cloud service token',
      prefix: ['dbtc_', 'dbtu_', 'dbts_'],
      body: base64url(40, 60),
    }),
    keyed({
      id: 'dbt-token-old',
      title: 'dbt Cloud API token of the old form',
      words: ['dbt_cloud', 'dbt-cloud', 'dbtc', 'dbt_api', 'dbt cloud'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
