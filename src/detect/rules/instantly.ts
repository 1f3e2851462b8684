import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64, maybe, seq } from './shape.ts';

export const instantly: Provider = {
  id: 'instantly',
  name: 'Instantly',
  docs: 'https://developer.instantly.ai/',
  rules: [
    keyed({
      id: 'instantly-api-key',
      title: 'Instantly API key',
      severity: 'medium',
      words: ['instantly'],
      beside: true,
      value: seq(base64(60, 90), maybe('='), maybe('=')),
    }),
  ],
};
