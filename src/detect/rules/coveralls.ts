import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, base64url, maybe, seq } from './shape.ts';

export const coveralls: Provider = {
  id: 'coveralls',
  name: 'Coveralls',
  docs: 'https://docs.coveralls.io/api-introduction',
  rules: [
    keyed({
      id: 'coveralls-repo-token',
      title: 'Coveralls repository token',
      severity: 'medium',
      words: ['coveralls'],
      beside: true,
      value: alnum(33, 37),
    }),
    keyed({
      id: 'coveralls-pat',
      title: 'Coveralls personal access token',
      severity: 'medium',
      words: ['coveralls'],
      beside: true,
      value: seq(maybe('cvls'), base64url(33, 40)),
    }),
  ],
};
