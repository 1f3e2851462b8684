import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, base64url, either, seq } from './shape.ts';

export const censys: Provider = {
  id: 'censys',
  name: 'Censys',
  docs: 'https://search.censys.io/api',
  rules: [
    keyed({
      id: 'censys-api-secret',
      title: 'Censys API secret',
      severity: 'medium',
      words: ['censys'],
      beside: true,
      value: either(alnum(32), seq('censys_', base64url(32, 60))),
    }),
  ],
};
