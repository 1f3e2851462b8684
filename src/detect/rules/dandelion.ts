import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const dandelion: Provider = {
  id: 'dandelion',
  name: 'Dandelion API',
  docs: 'https://dandelion.eu/docs/',
  rules: [
    keyed({
      id: 'dandelion-api-token',
      title: 'Dandelion API API token',
      severity: 'medium',
      words: ['dandelion'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
