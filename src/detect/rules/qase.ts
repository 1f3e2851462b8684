import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const qase: Provider = {
  id: 'qase',
  name: 'Qase',
  docs: 'https://developers.qase.io/',
  rules: [
    keyed({
      id: 'qase-api-token',
      title: 'Qase API token',
      severity: 'medium',
      words: ['qase'],
      beside: true,
      value: alnum(40, 64),
    }),
  ],
};
