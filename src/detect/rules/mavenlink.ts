import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const mavenlink: Provider = {
  id: 'mavenlink',
  name: 'Mavenlink (Kantata)',
  docs: 'https://developer.kantata.com/',
  rules: [
    keyed({
      id: 'mavenlink-access-token',
      title: 'Mavenlink (Kantata) access token',
      severity: 'medium',
      words: ['mavenlink', 'kantata'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
