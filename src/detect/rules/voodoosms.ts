import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const voodoosms: Provider = {
  id: 'voodoosms',
  name: 'Voodoo SMS',
  docs: 'https://www.voodoosms.com/api',
  rules: [
    keyed({
      id: 'voodoosms-api-key',
      title: 'Voodoo SMS API key',
      severity: 'medium',
      words: ['voodoosms'],
      beside: true,
      value: alnum(46, 58),
    }),
  ],
};
