import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const taxjar: Provider = {
  id: 'taxjar',
  name: 'TaxJar',
  docs: 'https://developers.taxjar.com/',
  rules: [
    keyed({ id: 'taxjar-api-token', title: 'TaxJar API token', words: ['taxjar'], beside: true, value: alnum(32, 44) }),
  ],
};
