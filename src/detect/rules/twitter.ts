import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, digits, run, seq } from './shape.ts';

export const twitter: Provider = {
  id: 'twitter',
  name: 'X (Twitter)',
  docs: 'https://docs.x.com/fundamentals/authentication',
  rules: [
    prefixed({
      id: 'twitter-bearer-token',
      title: 'X (Twitter) bearer token',
      prefix: 'AAAAAAAAAAAAAAAAAAAAA',
      body: run('A-Za-z0-9%', 60, 120),
      minEntropy: 4,
    }),
    keyed({
      id: 'twitter-consumer-secret',
      title: 'X (Twitter) consumer secret',
      words: ['twitter', 'x_api', 'consumer_secret', 'consumersecret', 'access_token_secret'],
      value: alnum(50),
    }),
    keyed({
      id: 'twitter-access-secret',
      title: 'X (Twitter) access token secret',
      words: ['twitter', 'access_secret', 'access_token_secret', 'accesstokensecret', 'token_secret'],
      value: alnum(45),
    }),
    keyed({
      id: 'twitter-consumer-key',
      title: 'X (Twitter) consumer key',
      severity: 'medium',
      words: ['twitter', 'x_api', 'consumer_secret', 'consumersecret', 'access_token_secret'],
      value: alnum(25),
    }),
    keyed({
      id: 'twitter-access-token',
      title: 'X (Twitter) access token',
      words: ['twitter', 'access_token', 'accesstoken', 'tweepy', 'oauth_token'],
      value: seq(digits(9, 20), '-', alnum(20, 45)),
    }),
  ],
};
