import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, base64url, guid, seq } from './shape.ts';

export const webex: Provider = {
  id: 'webex',
  name: 'Webex',
  docs: 'https://developer.webex.com/docs/bots',
  rules: [
    keyed({
      id: 'webex-bot-token',
      title: 'Webex bot or access token',
      words: ['webex', 'spark_token'],
      value: seq(base64url(64), '_', alnum(4), '_', guid),
    }),
    keyed({
      id: 'webex-client-secret',
      title: 'Webex client secret',
      words: ['webex', 'spark_token'],
      value: alnum(64),
    }),
  ],
};
