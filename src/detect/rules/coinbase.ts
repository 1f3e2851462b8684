import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, base64, base64url, guid, seq } from './shape.ts';

export const coinbase: Provider = {
  id: 'coinbase',
  name: 'Coinbase',
  docs: 'https://docs.cdp.coinbase.com/',
  rules: [
    keyed({
      id: 'coinbase-access-token',
      title: 'Coinbase access token',
      severity: 'critical',
      words: ['coinbase'],
      value: base64url(64),
    }),
    keyed({
      id: 'coinbase-cdp-key',
      title: 'Coinbase Developer Platform key name',
      severity: 'medium',
      words: ['organizations/'],
      value: seq(guid, '/apiKeys/', guid),
    }),
    keyed({
      id: 'coinbase-secret',
      title: 'Coinbase client secret',
      severity: 'critical',
      words: ['coinbase'],
      value: alnum(32),
    }),
    keyed({
      id: 'coinbase-exchange-secret',
      title: 'Coinbase Exchange secret',
      severity: 'critical',
      words: ['coinbase'],
      value: seq(base64(86), '=='),
    }),
  ],
};
