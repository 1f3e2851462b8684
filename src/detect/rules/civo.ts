import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const civo: Provider = {
  id: 'civo',
  name: 'Civo',
  docs: 'https://www.civo.com/api',
  rules: [
    keyed({
      id: 'civo-api-key',
      title: 'Civo API key',
      severity: 'critical',
      words: ['civo'],
      beside: true,
      value: alnum(50, 62),
    }),
  ],
};
