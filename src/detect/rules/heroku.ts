import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { base64url, either, seq, uuid } from './shape.ts';

export const heroku: Provider = {
  id: 'heroku',
  name: 'Heroku',
  docs: 'https://devcenter.heroku.com/articles/authentication',
  rules: [
    prefixed({
      id: 'heroku-api-key',
      title: 'Heroku API key',
      severity: 'critical',
      prefix: 'HRKU-',
      body: either(seq('AA', base64url(58)), uuid),
    }),
    keyed({
      id: 'heroku-api-key-uuid',
      title: 'Heroku API key of the old form',
      severity: 'critical',
      words: ['heroku'],
      value: uuid,
    }),
  ],
};
