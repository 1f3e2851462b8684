import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, dashed, either } from './shape.ts';

export const autoklose: Provider = {
  id: 'autoklose',
  name: 'Autoklose',
  docs: 'https://autoklose.com/',
  rules: [
    keyed({
      id: 'autoklose-api-token',
      title: 'Autoklose API token',
      severity: 'medium',
      words: ['autoklose'],
      beside: true,
      value: either(alnum(32, 44), dashed(32)),
    }),
  ],
};
