import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, base64url, seq } from './shape.ts';

export const tallyfy: Provider = {
  id: 'tallyfy',
  name: 'Tallyfy',
  docs: 'https://developers.tallyfy.com/',
  rules: [
    keyed({
      id: 'tallyfy-access-token',
      title: 'Tallyfy access token',
      severity: 'medium',
      words: ['tallyfy'],
      beside: true,
      value: seq(alnum(34, 38), '.', alnum(200, 300), '.', base64url(500, 800)),
    }),
  ],
};
