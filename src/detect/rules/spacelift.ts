import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const spacelift: Provider = {
  id: 'spacelift',
  name: 'Spacelift',
  docs: 'https://docs.spacelift.io/integrations/api',
  rules: [
    keyed({
      id: 'spacelift-api-key-secret',
      title: 'Spacelift API key secret',
      words: ['spacelift'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
