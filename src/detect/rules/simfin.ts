import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const simfin: Provider = {
  id: 'simfin',
  name: 'SimFin',
  docs: 'https://simfin.com/api/',
  rules: [
    keyed({
      id: 'simfin-api-key',
      title: 'SimFin API key',
      severity: 'medium',
      words: ['simfin'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
