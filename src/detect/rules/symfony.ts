import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const symfony: Provider = {
  id: 'symfony',
  name: 'Symfony',
  docs: 'https://symfony.com/doc/current/reference/configuration/framework.html#secret',
  rules: [
    keyed({
      id: 'symfony-app-secret',
      title: 'Symfony app secret',
      severity: 'medium',
      words: ['app_secret'],
      value: alnum(32),
    }),
  ],
};
