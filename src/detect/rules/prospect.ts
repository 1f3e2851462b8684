import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const prospect: Provider = {
  id: 'prospect',
  name: 'Prospect CRM',
  docs: 'https://www.prospectsoft.com/',
  rules: [
    keyed({
      id: 'prospect-api-key',
      title: 'Prospect CRM API key',
      severity: 'medium',
      words: ['prospect'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
