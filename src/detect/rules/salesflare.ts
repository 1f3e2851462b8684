import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { wordy } from './shape.ts';

export const salesflare: Provider = {
  id: 'salesflare',
  name: 'Salesflare',
  docs: 'https://api.salesflare.com/docs',
  rules: [
    keyed({
      id: 'salesflare-api-key',
      title: 'Salesflare API key',
      words: ['salesflare'],
      beside: true,
      value: wordy(45, 57),
    }),
  ],
};
