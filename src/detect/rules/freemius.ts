import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { run, seq } from './shape.ts';

export const freemius: Provider = {
  id: 'freemius',
  name: 'Freemius',
  docs: 'https://freemius.com/help/documentation/',
  rules: [
    keyed({
      id: 'freemius-secret-key',
      title: 'Freemius secret key',
      words: ['freemius', 'secret_key'],
      beside: true,
      value: seq('sk_', run('A-Za-z0-9!@#$%^&()_+=,.?<>:;{}~/-', 29)),
    }),
  ],
};
