import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { base64url, either, run, seq } from './shape.ts';

export const square: Provider = {
  id: 'square',
  name: 'Square',
  docs: 'https://developer.squareup.com/docs/build-basics/access-tokens',
  rules: [
    prefixed({
      id: 'square-access-token',
      title: 'Square access token',
      severity: 'critical',
      prefix: ['EAAAE', 'EAAAF', 'EAAAl'],
      body: base64url(59),
    }),
    keyed({
      id: 'square-token-named',
      title: 'Square access token by name',
      severity: 'critical',
      words: ['square'],
      value: either(seq('EAAA', base64url(20, 64)), seq('sq0atp-', base64url(22, 60))),
    }),
    prefixed({
      id: 'square-personal-token',
      title: 'Square access token of the old form',
      severity: 'critical',
      prefix: 'sq0atp-',
      body: base64url(22),
    }),
    prefixed({
      id: 'square-oauth-secret',
      title: 'Square OAuth secret',
      prefix: 'sq0c',
      body: seq(run('a-z', 2), '-', base64url(40, 50)),
    }),
    prefixed({
      id: 'square-application-id',
      title: 'Square application ID',
      severity: 'info',
      prefix: 'sq0i',
      body: seq(run('a-z', 2), '-', base64url(22, 43)),
    }),
  ],
};
