import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

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
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
