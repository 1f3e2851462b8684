import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either, seq } from './shape.ts';

export const chargebee: Provider = {
  id: 'chargebee',
  name: 'Chargebee',
  docs: 'https://apidocs.chargebee.com/docs/api',
  rules: [
    keyed({
      id: 'chargebee-api-key',
      title: 'Chargebee API key',
      severity: 'critical',
      words: ['chargebee'],
      beside: true,
      value: seq(either('live_', 'test_'), alnum(30, 40)),
    }),
  ],
};
