import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lower } from './shape.ts';

export const wpengine: Provider = {
  id: 'wpengine',
  name: 'WP Engine',
  docs: 'https://wpengineapi.com/',
  rules: [
    keyed({
      id: 'wpengine-api-key',
      title: 'WP Engine API key',
      words: ['wpengine', 'wpe_apikey', 'wpe_'],
      value: lower(20, 40),
    }),
  ],
};
