import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const codacy: Provider = {
  id: 'codacy',
  name: 'Codacy',
  docs: 'https://docs.codacy.com/codacy-api/api-tokens/',
  rules: [
    keyed({
      id: 'codacy-api-token',
      title: 'Codacy API token',
      severity: 'medium',
      words: ['codacy'],
      beside: true,
      value: alnum(20, 32),
    }),
  ],
};
