import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const postageapp: Provider = {
  id: 'postageapp',
  name: 'Postageapp',
  docs: 'https://postageapp.com/',
  rules: [
    keyed({
      id: 'postageapp-api-key',
      title: 'Postageapp API key',
      severity: 'medium',
      words: ['postageapp'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
