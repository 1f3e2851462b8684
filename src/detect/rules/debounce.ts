import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const debounce: Provider = {
  id: 'debounce',
  name: 'DeBounce',
  docs: 'https://developers.debounce.com/',
  rules: [
    keyed({
      id: 'debounce-api-key',
      title: 'DeBounce API key',
      severity: 'medium',
      words: [
        'debounce_',
        'debounce-',
        'debounce.io',
        'debounce api',
        'debounce key',
        'debounce token',
        'debounce secret',
        'debounce access',
        'debounce private',
      ],
      value: alnum(13),
    }),
  ],
};
