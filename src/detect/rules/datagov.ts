import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const datagov: Provider = {
  id: 'datagov',
  name: 'Data.gov',
  docs: 'https://api.data.gov/docs/',
  rules: [
    keyed({
      id: 'datagov-api-key',
      title: 'Data.gov API key',
      severity: 'medium',
      words: ['data.gov', 'datagov', 'data_gov'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
