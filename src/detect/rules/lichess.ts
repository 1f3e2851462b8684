import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const lichess: Provider = {
  id: 'lichess',
  name: 'Lichess',
  docs: 'https://lichess.org/api',
  rules: [
    prefixed({
      id: 'lichess-pat',
      title: 'Lichess personal access token',
      severity: 'medium',
      prefix: ['lip_', 'lio_'],
      body: alnum(20, 40),
    }),
  ],
};
