import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const wpengine: Provider = {
  id: 'wpengine',
  name: 'WP Engine',
  docs: 'https://wpengineapi.com/',
  rules: [
    keyed({
      id: 'wpengine-api-key',
      title: 'WP Engine API key',
      words: ['wpengine', 'wpe_'],
      beside: true,
      value: alnum(20, 40),
    }),
  ],
};
