import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { seq, upper } from './shape.ts';

export const ayrshare: Provider = {
  id: 'ayrshare',
  name: 'Ayrshare',
  docs: 'https://www.ayrshare.com/docs/',
  rules: [
    keyed({
      id: 'ayrshare-api-key',
      title: 'Ayrshare API key',
      severity: 'medium',
      words: ['ayrshare'],
      beside: true,
      value: seq(upper(8), '-', upper(8), '-', upper(8), '-', upper(8)),
    }),
  ],
};
