import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const eraser: Provider = {
  id: 'eraser',
  name: 'Eraser',
  docs: 'https://docs.eraser.io/',
  rules: [
    keyed({
      id: 'eraser-api-token',
      title: 'Eraser API token',
      severity: 'medium',
      words: ['eraser'],
      beside: true,
      value: alnum(20, 32),
    }),
  ],
};
