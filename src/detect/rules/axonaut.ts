import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const axonaut: Provider = {
  id: 'axonaut',
  name: 'Axonaut',
  docs: 'https://axonaut.com/api/v2/doc',
  rules: [
    keyed({
      id: 'axonaut-api-key',
      title: 'Axonaut API key',
      severity: 'medium',
      words: ['axonaut'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
