import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lower } from './shape.ts';

export const audd: Provider = {
  id: 'audd',
  name: 'AudD',
  docs: 'https://docs.audd.io/',
  rules: [
    keyed({
      id: 'audd-api-token',
      title: 'AudD API token',
      severity: 'medium',
      words: [
        'audd_',
        'audd-',
        'audd.io',
        'audd api',
        'audd key',
        'audd token',
        'audd secret',
        'audd access',
        'audd private',
      ],
      value: lower(32),
    }),
  ],
};
