import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64, seq } from './shape.ts';

export const kraken: Provider = {
  id: 'kraken',
  name: 'Kraken',
  docs: 'https://docs.kraken.com/api/',
  rules: [
    keyed({
      id: 'kraken-secret-key',
      title: 'Kraken secret key',
      severity: 'critical',
      words: ['kraken'],
      value: seq(base64(86), '=='),
    }),
    keyed({ id: 'kraken-api-key', title: 'Kraken API key', words: ['kraken'], value: base64(56) }),
  ],
};
