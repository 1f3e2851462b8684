import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lowerHex } from './shape.ts';

export const hunter: Provider = {
  id: 'hunter',
  name: 'Hunter',
  docs: 'https://hunter.io/api-documentation',
  rules: [
    keyed({
      id: 'hunter-api-key',
      title: 'Hunter API key',
      severity: 'medium',
      words: [
        'hunter_',
        'hunter-',
        'hunter.io',
        'hunterio',
        'hunter api',
        'hunter token',
        'hunter key',
        'hunter secret',
        'hunter access',
        'hunter private',
      ],
      strict: true,
      value: lowerHex(40),
    }),
  ],
};
