import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, either, hex, maybe, seq } from './shape.ts';

export const scale: Provider = {
  id: 'scale',
  name: 'Scale AI',
  docs: 'https://scale.com/docs',
  rules: [
    keyed({
      id: 'scale-api-key',
      title: 'Scale AI API key',
      words: ['scale'],
      beside: true,
      value: seq(either('live_', 'test_'), maybe('auth_'), alnum(32)),
    }),
    prefixed({
      id: 'scale-prefixed-key',
      title: 'Scale AI API key by prefix',
      prefix: 'live_',
      body: seq(maybe('auth_'), hex(32)),
    }),
  ],
};
