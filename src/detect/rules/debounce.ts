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
      words: ['debounce'],
      beside: true,
      value: alnum(13),
    }),
  ],
};
