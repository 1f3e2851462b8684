import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const privateai: Provider = {
  id: 'privateai',
  name: 'Private AI',
  docs: 'https://docs.private-ai.com/',
  rules: [
    keyed({
      id: 'privateai-api-key',
      title: 'Private AI API key',
      severity: 'medium',
      words: ['privateai', 'private_ai', 'private-ai'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
