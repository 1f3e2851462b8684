import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const fxmarket: Provider = {
  id: 'fxmarket',
  name: 'FXMarketAPI',
  docs: 'https://fxmarketapi.com/',
  rules: [
    keyed({
      id: 'fxmarket-api-key',
      title: 'FXMarketAPI API key',
      severity: 'medium',
      words: ['fxmarket'],
      beside: true,
      value: base64url(20, 32),
    }),
  ],
};
