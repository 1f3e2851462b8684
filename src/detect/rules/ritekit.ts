import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const ritekit: Provider = {
  id: 'ritekit',
  name: 'RiteKit',
  docs: 'https://documenter.getpostman.com/view/2010712/SzS7Qku5',
  rules: [
    keyed({
      id: 'ritekit-api-secret',
      title: 'RiteKit API secret',
      severity: 'medium',
      words: ['ritekit'],
      beside: true,
      value: alnum(44, 56),
    }),
  ],
};
