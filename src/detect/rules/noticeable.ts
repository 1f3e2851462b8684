import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const noticeable: Provider = {
  id: 'noticeable',
  name: 'Noticeable',
  docs: 'https://noticeable.io/',
  rules: [
    keyed({
      id: 'noticeable-api-key',
      title: 'Noticeable API key',
      severity: 'medium',
      words: ['noticeable'],
      beside: true,
      value: alnum(20, 32),
    }),
  ],
};
