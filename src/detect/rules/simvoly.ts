import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const simvoly: Provider = {
  id: 'simvoly',
  name: 'Simvoly',
  docs: 'https://simvoly.com/',
  rules: [
    keyed({
      id: 'simvoly-api-key',
      title: 'Simvoly API key',
      severity: 'medium',
      words: ['simvoly'],
      beside: true,
      value: alnum(33, 45),
    }),
  ],
};
