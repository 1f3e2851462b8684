import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { lower, seq } from './shape.ts';

export const tines: Provider = {
  id: 'tines',
  name: 'Tines',
  docs: 'https://www.tines.com/docs/',
  rules: [
    prefixed({
      id: 'tines-webhook',
      title: 'Tines webhook',
      severity: 'medium',
      prefix: 'tines.com/webhook/',
      body: seq(lower(32), '/', lower(32)),
    }),
  ],
};
