import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const witAi: Provider = {
  id: 'wit-ai',
  name: 'Wit.ai',
  docs: 'https://wit.ai/docs',
  rules: [
    keyed({
      id: 'wit-ai-server-token',
      title: 'Wit.ai server access token',
      severity: 'medium',
      words: ['wit_ai', 'wit.ai', 'wit-ai', 'witai'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
