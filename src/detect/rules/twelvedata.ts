import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const twelvedata: Provider = {
  id: 'twelvedata',
  name: 'Twelve Data',
  docs: 'https://twelvedata.com/docs',
  rules: [
    keyed({
      id: 'twelvedata-api-key',
      title: 'Twelve Data API key',
      severity: 'medium',
      words: ['twelvedata', 'twelve_data'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
