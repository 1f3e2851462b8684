import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, guid } from './shape.ts';

export const kucoin: Provider = {
  id: 'kucoin',
  name: 'KuCoin',
  docs: 'https://www.kucoin.com/docs/basic-info/connection-method/authentication',
  rules: [
    keyed({
      id: 'kucoin-secret',
      title: 'KuCoin client secret',
      severity: 'critical',
      words: ['kucoin'],
      beside: true,
      value: guid,
    }),
    keyed({ id: 'kucoin-api-key', title: 'KuCoin API key', words: ['kucoin'], beside: true, value: alnum(24, 36) }),
  ],
};
