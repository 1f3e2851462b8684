import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const viber: Provider = {
  id: 'viber',
  name: 'Viber',
  docs: 'https://developers.viber.com/docs/api/rest-bot-api/',
  rules: [
    keyed({
      id: 'viber-auth-token',
      title: 'Viber auth token',
      words: ['viber'],
      beside: true,
      value: seq(alnum(16), '-', alnum(16), '-', alnum(16)),
    }),
  ],
};
