import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, base64, base64url, maybe, seq } from './shape.ts';

export const bitbucket: Provider = {
  id: 'bitbucket',
  name: 'Bitbucket',
  docs: 'https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/',
  rules: [
    prefixed({
      id: 'bitbucket-app-password',
      title: 'Bitbucket app password',
      severity: 'critical',
      prefix: 'ATBB',
      body: alnum(24, 32),
    }),
    keyed({
      id: 'bitbucket-client-secret',
      title: 'Bitbucket OAuth client secret',
      words: ['bitbucket'],
      value: base64url(64),
    }),
    keyed({
      id: 'bitbucket-client-id',
      title: 'Bitbucket OAuth key',
      severity: 'info',
      words: ['bitbucket'],
      value: alnum(30, 34),
    }),
    keyed({
      id: 'bitbucket-server-token',
      title: 'Bitbucket Data Center access token',
      words: ['bitbucket', 'bbdc'],
      value: seq(maybe('BBDC-'), base64(44)),
    }),
    prefixed({
      id: 'bitbucket-data-center-token',
      title: 'Bitbucket Data Center HTTP access token',
      severity: 'critical',
      prefix: 'BBDC-',
      body: base64(44),
    }),
  ],
};
