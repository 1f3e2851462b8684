import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { wordy } from './shape.ts';

export const impala: Provider = {
  id: 'impala',
  name: 'Impala',
  docs: 'https://docs.impala.travel/',
  rules: [
    keyed({
      id: 'impala-api-key',
      title: 'Impala API key',
      severity: 'medium',
      words: ['impala'],
      beside: true,
      value: wordy(46, 47),
    }),
  ],
};
