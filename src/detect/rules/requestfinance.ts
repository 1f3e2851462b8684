import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { seq, upper } from './shape.ts';

export const requestfinance: Provider = {
  id: 'requestfinance',
  name: 'Request Finance',
  docs: 'https://docs.request.finance/',
  rules: [
    keyed({
      id: 'requestfinance-api-key',
      title: 'Request Finance API key',
      words: ['requestfinance', 'request_finance'],
      beside: true,
      value: seq(upper(7), '-', upper(7), '-', upper(7), '-', upper(7)),
    }),
  ],
};
