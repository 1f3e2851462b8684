import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const uplead: Provider = {
  id: 'uplead',
  name: 'UpLead',
  docs: 'https://docs.uplead.com/',
  rules: [
    keyed({
      id: 'uplead-api-key',
      title: 'UpLead API key',
      severity: 'medium',
      words: ['uplead'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
