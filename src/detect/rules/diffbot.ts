import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lower } from './shape.ts';

export const diffbot: Provider = {
  id: 'diffbot',
  name: 'Diffbot',
  docs: 'https://docs.diffbot.com/',
  rules: [
    keyed({
      id: 'diffbot-api-token',
      title: 'Diffbot API token',
      severity: 'medium',
      words: ['diffbot'],
      value: lower(32),
    }),
  ],
};
