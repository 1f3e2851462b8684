import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const codequiry: Provider = {
  id: 'codequiry',
  name: 'Codequiry',
  docs: 'https://codequiry.com/',
  rules: [
    keyed({
      id: 'codequiry-api-key',
      title: 'Codequiry API key',
      severity: 'medium',
      words: ['codequiry'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
