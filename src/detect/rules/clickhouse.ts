import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const clickhouse: Provider = {
  id: 'clickhouse',
  name: 'ClickHouse Cloud',
  docs: 'https://clickhouse.com/docs/cloud/manage/openapi',
  rules: [
    prefixed({
      id: 'clickhouse-secret-key',
      title: 'ClickHouse Cloud secret key',
      severity: 'critical',
      prefix: '4b1d',
      body: alnum(38),
    }),
    keyed({
      id: 'clickhouse-key-id',
      title: 'ClickHouse Cloud key ID',
      severity: 'medium',
      words: ['clickhouse'],
      value: alnum(20),
    }),
  ],
};
