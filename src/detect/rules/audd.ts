import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const audd: Provider = {
  id: 'audd',
  name: 'AudD',
  docs: 'https://docs.audd.io/',
  rules: [
    keyed({
      id: 'audd-api-token',
      title: 'AudD API token',
      severity: 'medium',
      words: ['audd'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
