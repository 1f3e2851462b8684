import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lowerHex } from './shape.ts';

export const oddsapi: Provider = {
  id: 'oddsapi',
  name: 'The Odds API',
  docs: 'https://the-odds-api.com/liveapi/guides/',
  rules: [
    keyed({
      id: 'oddsapi-api-key',
      title: 'The Odds API API key',
      severity: 'medium',
      words: ['theoddsapi', 'the-odds-api', 'odds_api', 'oddsapi'],
      value: lowerHex(32),
    }),
  ],
};
