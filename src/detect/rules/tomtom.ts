import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const tomtom: Provider = {
  id: 'tomtom',
  name: 'TomTom',
  docs: 'https://developer.tomtom.com/',
  rules: [
    keyed({ id: 'tomtom-api-key', title: 'TomTom API key', severity: 'medium', words: ['tomtom'], value: alnum(32) }),
  ],
};
