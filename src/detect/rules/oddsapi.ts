import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const oddsapi: Provider = {
  id: 'oddsapi',
  name: 'The Odds API',
  docs: 'https://the-odds-api.com/liveapi/guides/',
  rules: [
    keyed({
      id: 'oddsapi-api-key',
      title: 'The Odds API API key',
      severity: 'medium',
      words: ['the-odds-api', 'odds_api', 'oddsapi'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
