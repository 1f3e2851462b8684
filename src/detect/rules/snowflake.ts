import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url, run, seq } from './shape.ts';

export const snowflake: Provider = {
  id: 'snowflake',
  name: 'Snowflake',
  docs: 'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens',
  rules: [
    keyed({
      id: 'snowflake-pat',
      title: 'Snowflake programmatic access token',
      severity: 'critical',
      words: ['snowflake', 'snow_'],
      value: seq('eyJraWQiOi', base64url(40, 800), '.', base64url(20, 1500), '.', base64url(20, 600)),
    }),
    keyed({
      id: 'snowflake-password',
      title: 'Snowflake password',
      words: ['snowflake_pass', 'snowflakepass', 'snowsql_pwd', 'snowflake_pwd'],
      value: run('A-Za-z0-9!@#$%^&*_+.-', 8, 64),
      minEntropy: 2.5,
    }),
  ],
};
