import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const databento: Provider = {
  id: 'databento',
  name: 'Databento',
  docs: 'https://databento.com/docs',
  rules: [
    keyed({
      id: 'databento-api-key',
      title: 'Databento API key',
      words: ['databento'],
      beside: true,
      value: seq('db-', alnum(29, 41)),
    }),
  ],
};
