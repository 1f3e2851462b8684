import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const upstash: Provider = {
  id: 'upstash',
  name: 'Upstash',
  docs: 'https://upstash.com/docs/redis/features/restapi',
  rules: [
    keyed({
      id: 'upstash-rest-token',
      title: 'Upstash REST token',
      severity: 'critical',
      words: ['upstash'],
      beside: true,
      value: base64url(40, 120),
    }),
  ],
};
