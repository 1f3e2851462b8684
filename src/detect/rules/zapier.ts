import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum, digits, either, lower, seq } from './shape.ts';

export const zapier: Provider = {
  id: 'zapier',
  name: 'Zapier',
  docs: 'https://zapier.com/apps/webhook',
  rules: [
    prefixed({
      id: 'zapier-webhook',
      title: 'Zapier webhook',
      severity: 'medium',
      prefix: 'hooks.zapier.com/hooks/catch/',
      body: either(seq(digits(5, 9), '/', lower(5, 16)), alnum(12, 24)),
    }),
  ],
};
