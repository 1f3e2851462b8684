import type { Provider } from '../rule.ts';
import { around, keyed } from './make.ts';
import { alnum, base64, seq } from './shape.ts';

export const tableau: Provider = {
  id: 'tableau',
  name: 'Tableau',
  docs: 'https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm',
  rules: [
    around({
      id: 'tableau-personal-token',
      title: 'Tableau personal access token',
      before: base64(21),
      // Sixteen bytes end so.
      mark: ['A==:', 'Q==:', 'g==:', 'w==:'],
      after: alnum(32),
    }),
    keyed({
      id: 'tableau-pat-secret',
      title: 'Tableau personal access token secret',
      words: ['tableau', 'pat_secret', 'personal_access_token_secret'],
      beside: true,
      value: seq(base64(22), '==:', alnum(32)),
    }),
  ],
};
