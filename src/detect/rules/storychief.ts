import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { run } from './shape.ts';

export const storychief: Provider = {
  id: 'storychief',
  name: 'StoryChief',
  docs: 'https://developers.storychief.io/',
  rules: [
    keyed({
      id: 'storychief-api-key',
      title: 'StoryChief API key',
      severity: 'medium',
      words: ['storychief'],
      beside: true,
      value: run('A-Za-z0-9._-', 900, 1100),
    }),
  ],
};
