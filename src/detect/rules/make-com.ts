import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { lower } from './shape.ts';

export const makeCom: Provider = {
  id: 'make-com',
  name: 'Make',
  docs: 'https://www.make.com/en/help/tools/webhooks',
  rules: [
    prefixed({
      id: 'make-com-webhook',
      title: 'Make webhook',
      severity: 'medium',
      prefix: ['hook.integromat.com/', 'hook.eu1.make.com/', 'hook.eu2.make.com/', 'hook.us1.make.com/'],
      body: lower(32),
    }),
  ],
};
