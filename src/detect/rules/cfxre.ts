import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum, either, seq } from './shape.ts';

export const cfxre: Provider = {
  id: 'cfxre',
  name: 'Cfx.re',
  docs: 'https://docs.fivem.net/docs/server-manual/',
  rules: [
    prefixed({
      id: 'cfxre-server-key',
      title: 'Cfx.re server key',
      severity: 'medium',
      prefix: 'cfxk_',
      body: either(seq(alnum(20), '_', alnum(4, 8)), alnum(20, 40)),
    }),
  ],
};
