import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lower, seq } from './shape.ts';

export const apifonica: Provider = {
  id: 'apifonica',
  name: 'Apifonica',
  docs: 'https://docs.apifonica.com/',
  rules: [
    keyed({
      id: 'apifonica-api-token',
      title: 'Apifonica API token',
      severity: 'medium',
      words: ['apifonica'],
      beside: true,
      value: seq(lower(11), '-', lower(4), '-', lower(4), '-', lower(4), '-', lower(12)),
    }),
  ],
};
