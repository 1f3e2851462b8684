import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, hex, seq } from './shape.ts';

export const circleci: Provider = {
  id: 'circleci',
  name: 'CircleCI',
  docs: 'https://circleci.com/docs/managing-api-tokens/',
  rules: [
    prefixed({
      id: 'circleci-token',
      title: 'CircleCI API token',
      severity: 'critical',
      prefix: ['CCIPAT_', 'CCIPRJ_', 'CCIRIT_'],
      body: seq(alnum(20, 24), '_', alnum(40)),
    }),
    keyed({
      id: 'circleci-token-old',
      title: 'CircleCI API token of the old form',
      words: ['circleci', 'circle_ci', 'circle-token', 'circle_token'],
      value: hex(40),
    }),
  ],
};
