import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lowerHex } from './shape.ts';

export const mockaroo: Provider = {
  id: 'mockaroo',
  name: 'Mockaroo',
  docs: 'https://www.mockaroo.com/docs',
  rules: [
    keyed({
      id: 'mockaroo-api-key',
      title: 'Mockaroo API key',
      severity: 'medium',
      words: ['mockaroo'],
      beside: true,
      value: lowerHex(8),
    }),
  ],
};
