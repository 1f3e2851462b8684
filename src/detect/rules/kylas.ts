import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const kylas: Provider = {
  id: 'kylas',
  name: 'Kylas',
  docs: 'https://kylas.io/',
  rules: [
    keyed({
      id: 'kylas-api-key',
      title: 'Kylas API key',
      severity: 'medium',
      words: ['kylas'],
      beside: true,
      value: guid,
    }),
  ],
};
