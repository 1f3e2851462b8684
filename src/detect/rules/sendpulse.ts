import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const sendpulse: Provider = {
  id: 'sendpulse',
  name: 'SendPulse',
  docs: 'https://sendpulse.com/integrations/api',
  rules: [
    keyed({
      id: 'sendpulse-secret',
      title: 'SendPulse client secret',
      words: ['sendpulse'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
