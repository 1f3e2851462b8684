import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lower } from './shape.ts';

export const taxjar: Provider = {
  id: 'taxjar',
  name: 'TaxJar',
  docs: 'https://developers.taxjar.com/',
  rules: [keyed({ id: 'taxjar-api-token', title: 'TaxJar API token', words: ['taxjar'], value: lower(32) })],
};
