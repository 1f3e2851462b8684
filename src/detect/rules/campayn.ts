import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const campayn: Provider = {
  id: 'campayn',
  name: 'Campayn',
  docs: 'https://github.com/nebojsac/Campayn-API',
  rules: [
    keyed({
      id: 'campayn-api-key',
      title: 'Campayn API key',
      severity: 'medium',
      words: ['campayn'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
