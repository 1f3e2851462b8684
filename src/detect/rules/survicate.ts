import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const survicate: Provider = {
  id: 'survicate',
  name: 'Survicate',
  docs: 'https://developers.survicate.com/',
  rules: [
    keyed({
      id: 'survicate-api-key',
      title: 'Survicate API key',
      severity: 'medium',
      words: ['survicate'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
