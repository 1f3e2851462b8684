import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const liveagent: Provider = {
  id: 'liveagent',
  name: 'LiveAgent',
  docs: 'https://support.liveagent.com/',
  rules: [
    keyed({
      id: 'liveagent-api-key',
      title: 'LiveAgent API key',
      words: ['liveagent', 'ladesk'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
