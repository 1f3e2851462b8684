import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either, maybe, seq } from './shape.ts';

export const kickbox: Provider = {
  id: 'kickbox',
  name: 'Kickbox',
  docs: 'https://docs.kickbox.com/',
  rules: [
    keyed({
      id: 'kickbox-api-key',
      title: 'Kickbox API key',
      severity: 'medium',
      words: ['kickbox'],
      beside: true,
      value: seq(maybe(seq(either('live', 'test'), '_')), alnum(64)),
    }),
  ],
};
