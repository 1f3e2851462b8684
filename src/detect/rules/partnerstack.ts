import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const partnerstack: Provider = {
  id: 'partnerstack',
  name: 'PartnerStack',
  docs: 'https://docs.partnerstack.com/',
  rules: [
    keyed({
      id: 'partnerstack-api-key',
      title: 'PartnerStack API key',
      severity: 'medium',
      words: ['partnerstack'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
