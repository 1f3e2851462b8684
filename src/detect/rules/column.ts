import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either, seq } from './shape.ts';

export const column: Provider = {
  id: 'column',
  name: 'Column',
  docs: 'https://column.com/docs/api',
  rules: [
    keyed({
      id: 'column-api-key',
      title: 'Column API key',
      severity: 'critical',
      words: ['column_', 'column-'],
      beside: true,
      value: seq(either('live_', 'test_'), alnum(27)),
    }),
  ],
};
