import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const pollsapi: Provider = {
  id: 'pollsapi',
  name: 'PollsAPI',
  docs: 'https://docs.pollsapi.com/',
  rules: [
    keyed({
      id: 'pollsapi-api-key',
      title: 'PollsAPI API key',
      severity: 'medium',
      words: ['pollsapi'],
      beside: true,
      value: alnum(28, 40),
    }),
  ],
};
