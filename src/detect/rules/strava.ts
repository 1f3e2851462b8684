import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const strava: Provider = {
  id: 'strava',
  name: 'Strava',
  docs: 'https://developers.strava.com/docs/authentication/',
  rules: [
    keyed({
      id: 'strava-client-secret',
      title: 'Strava client secret',
      severity: 'medium',
      words: ['strava'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
