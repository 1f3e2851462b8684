import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const bitmex: Provider = {
  id: 'bitmex',
  name: 'BitMEX',
  docs: 'https://www.bitmex.com/app/apiKeysUsage',
  rules: [
    keyed({
      id: 'bitmex-api-secret',
      title: 'BitMEX API secret',
      severity: 'critical',
      words: ['bitmex'],
      beside: true,
      value: base64url(48, 60),
    }),
    keyed({ id: 'bitmex-api-key', title: 'BitMEX API key', words: ['bitmex'], beside: true, value: base64url(24, 36) }),
  ],
};
