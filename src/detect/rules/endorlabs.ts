import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const endorlabs: Provider = {
  id: 'endorlabs',
  name: 'Endor Labs',
  docs: 'https://docs.endorlabs.com/',
  rules: [
    prefixed({ id: 'endorlabs-api-key', title: 'Endor Labs API key', prefix: 'endr+', body: alnum(16) }),
    keyed({
      id: 'endorlabs-api-secret',
      title: 'Endor Labs API secret',
      words: ['endor_', 'endor-', 'endorlabs'],
      beside: true,
      value: seq('endr+', alnum(16)),
    }),
  ],
};
