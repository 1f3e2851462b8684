import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const allsports: Provider = {
  id: 'allsports',
  name: 'AllSportsAPI',
  docs: 'https://allsportsapi.com/documentation',
  rules: [
    keyed({
      id: 'allsports-api-key',
      title: 'AllSportsAPI API key',
      severity: 'medium',
      words: ['allsports'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
