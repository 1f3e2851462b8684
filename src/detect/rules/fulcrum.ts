import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const fulcrum: Provider = {
  id: 'fulcrum',
  name: 'Fulcrum',
  docs: 'https://docs.fulcrumapp.com/',
  rules: [
    keyed({
      id: 'fulcrum-api-token',
      title: 'Fulcrum API token',
      severity: 'medium',
      words: ['fulcrum'],
      beside: true,
      value: alnum(80, 92),
    }),
  ],
};
