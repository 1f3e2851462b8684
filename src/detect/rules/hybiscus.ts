import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const hybiscus: Provider = {
  id: 'hybiscus',
  name: 'Hybiscus',
  docs: 'https://hybiscus.dev/docs/',
  rules: [
    keyed({
      id: 'hybiscus-api-key',
      title: 'Hybiscus API key',
      severity: 'medium',
      words: ['hybiscus'],
      beside: true,
      value: alnum(43, 55),
    }),
  ],
};
