import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, either, lower, seq } from './shape.ts';

export const paddle: Provider = {
  id: 'paddle',
  name: 'Paddle',
  docs: 'https://developer.paddle.com/api-reference/about/api-keys',
  rules: [
    prefixed({
      id: 'paddle-api-key',
      title: 'Paddle API key',
      severity: 'critical',
      prefix: ['pdl_live_apikey_', 'pdl_sdbx_apikey_'],
      body: seq(lower(26), '_', alnum(22), '_', alnum(3)),
    }),
    keyed({
      id: 'paddle-client-token',
      title: 'Paddle client-side token',
      severity: 'info',
      words: ['paddle'],
      beside: true,
      value: seq(either('live_', 'test_'), alnum(27)),
    }),
  ],
};
