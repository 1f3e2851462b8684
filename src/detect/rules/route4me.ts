import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const route4me: Provider = {
  id: 'route4me',
  name: 'Route4Me',
  docs: 'https://route4me.io/docs/',
  rules: [
    keyed({
      id: 'route4me-api-key',
      title: 'Route4Me API key',
      severity: 'medium',
      words: ['route4me'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
