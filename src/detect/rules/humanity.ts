import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const humanity: Provider = {
  id: 'humanity',
  name: 'Humanity',
  docs: 'https://platform.humanity.com/',
  rules: [
    keyed({
      id: 'humanity-api-key',
      title: 'Humanity API key',
      severity: 'medium',
      words: ['humanity'],
      beside: true,
      value: alnum(40, 44),
    }),
  ],
};
