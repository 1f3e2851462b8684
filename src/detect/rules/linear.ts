import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, lowerHex } from './shape.ts';

export const linear: Provider = {
  id: 'linear',
  name: 'Linear',
  docs: 'https://linear.app/developers/graphql',
  rules: [
    prefixed({ id: 'linear-api-key', title: 'Linear API key', prefix: 'lin_api_', body: alnum(40, 48) }),
    prefixed({ id: 'linear-oauth-token', title: 'Linear OAuth token', prefix: 'lin_oauth_', body: lowerHex(64) }),
    prefixed({
      id: 'linear-webhook-secret',
      title: 'Linear webhook secret',
      severity: 'medium',
      prefix: 'lin_wh_',
      body: alnum(40),
    }),
    keyed({
      id: 'linear-client-secret',
      title: 'Linear client secret',
      words: ['linear'],
      beside: true,
      value: lowerHex(32),
    }),
  ],
};
