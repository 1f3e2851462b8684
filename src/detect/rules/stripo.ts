import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url, seq } from './shape.ts';

export const stripo: Provider = {
  id: 'stripo',
  name: 'Stripo',
  docs: 'https://api.stripo.email/reference/',
  rules: [
    keyed({
      id: 'stripo-jwt',
      title: 'Stripo API token (JWT)',
      severity: 'medium',
      words: ['stripo'],
      beside: true,
      value: seq('eyJhbGciOiJIUzI1NiJ9.', base64url(120, 160), '.', base64url(43)),
    }),
  ],
};
