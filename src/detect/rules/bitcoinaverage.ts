import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const bitcoinaverage: Provider = {
  id: 'bitcoinaverage',
  name: 'BitcoinAverage',
  docs: 'https://apiv2.bitcoinaverage.com/',
  rules: [
    keyed({
      id: 'bitcoinaverage-api-key',
      title: 'BitcoinAverage API key',
      severity: 'medium',
      words: ['bitcoinaverage'],
      beside: true,
      value: base64url(43, 55),
    }),
  ],
};
