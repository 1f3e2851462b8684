import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { either, guid, seq } from './shape.ts';

export const bunny: Provider = {
  id: 'bunny',
  name: 'bunny.net',
  docs: 'https://docs.bunny.net/reference/bunnynet-api-overview',
  rules: [
    keyed({
      id: 'bunny-api-key',
      title: 'bunny.net API key',
      severity: 'critical',
      words: ['bunny'],
      beside: true,
      value: either(guid, seq(guid, guid)),
    }),
  ],
};
