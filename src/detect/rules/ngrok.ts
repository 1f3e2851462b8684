import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, either, maybe, seq } from './shape.ts';

export const ngrok: Provider = {
  id: 'ngrok',
  name: 'ngrok',
  docs: 'https://ngrok.com/docs/agent/#authtokens',
  rules: [
    keyed({
      id: 'ngrok-auth-token',
      title: 'ngrok auth token',
      words: ['ngrok'],
      value: seq(either('1', '2', '3'), alnum(26), '_', alnum(20, 21)),
    }),
    prefixed({
      id: 'ngrok-api-key',
      title: 'ngrok API key',
      prefix: 'ak_2',
      body: seq(alnum(26), maybe(seq('_', alnum(20, 21)))),
    }),
    prefixed({ id: 'ngrok-credential', title: 'ngrok credential', prefix: 'cr_2', body: alnum(26) }),
  ],
};
