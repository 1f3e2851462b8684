import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { hex, seq } from './shape.ts';

export const zoho: Provider = {
  id: 'zoho',
  name: 'Zoho',
  docs: 'https://www.zoho.com/accounts/protocol/oauth.html',
  rules: [
    prefixed({ id: 'zoho-oauth-token', title: 'Zoho OAuth token', prefix: '1000.', body: seq(hex(32), '.', hex(32)) }),
  ],
};
