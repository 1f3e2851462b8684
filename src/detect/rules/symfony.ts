import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

/** What a new project begins with, and many went live with. */
const FIRST = ['This', 'Token', 'Is', 'Not', 'So', 'Secret', 'Change', 'It'].join('');

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
    {
      id: 'symfony-default-secret',
      title: 'Symfony secret that every new project begins with',
      severity: 'high',
      confidence: 'medium',
      keywords: [FIRST],
      pattern: new RegExp(`${FIRST}\\b`),
      examples: { match: [`secret: ${FIRST}`, `APP_SECRET=${FIRST}\n`], miss: ['ThisTokenIsSecret', `${FIRST}Now`] },
    },
  ],
};
