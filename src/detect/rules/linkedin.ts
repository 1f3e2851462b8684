import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, digits, either, maybe, seq } from './shape.ts';

export const linkedin: Provider = {
  id: 'linkedin',
  name: 'LinkedIn',
  docs: 'https://learn.microsoft.com/linkedin/shared/authentication/',
  rules: [
    keyed({
      id: 'linkedin-client-secret',
      title: 'LinkedIn client secret',
      words: ['linkedin', 'linked-in', 'linked_in'],
      value: either(seq('WPL_AP', digits(1), '.', alnum(14, 20), '.', alnum(4, 8), '=', maybe('=')), alnum(16)),
    }),
    prefixed({
      id: 'linkedin-secret-new',
      title: 'LinkedIn client secret of the new form',
      prefix: 'WPL_AP',
      body: seq(digits(1), '.', alnum(14, 20), '.', alnum(4, 10), '=', maybe('=')),
    }),
    keyed({
      id: 'linkedin-client-id',
      title: 'LinkedIn client ID',
      severity: 'info',
      words: ['linkedin', 'linked-in', 'linked_in'],
      value: alnum(14),
    }),
  ],
};
