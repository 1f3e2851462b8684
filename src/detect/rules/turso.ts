import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url, seq } from './shape.ts';

export const turso: Provider = {
  id: 'turso',
  name: 'Turso',
  docs: 'https://docs.turso.tech/api-reference/authentication',
  rules: [
    keyed({
      id: 'turso-auth-token',
      title: 'Turso auth token',
      severity: 'critical',
      words: ['turso', 'libsql'],
      beside: true,
      value: seq('eyJ', base64url(20, 200), '.', base64url(20, 800), '.', base64url(40, 200)),
    }),
  ],
};
