import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either, seq, wordy } from './shape.ts';

export const paymongo: Provider = {
  id: 'paymongo',
  name: 'PayMongo',
  docs: 'https://developers.paymongo.com/',
  rules: [
    keyed({
      id: 'paymongo-secret-key',
      title: 'PayMongo secret key',
      severity: 'critical',
      words: ['paymongo'],
      beside: true,
      value: either(wordy(32), seq('sk_', either('live', 'test'), '_', alnum(24))),
    }),
  ],
};
