import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const salesblink: Provider = {
  id: 'salesblink',
  name: 'SalesBlink',
  docs: 'https://help.salesblink.io/',
  rules: [
    keyed({
      id: 'salesblink-api-key',
      title: 'SalesBlink API key',
      words: ['salesblink'],
      beside: true,
      value: seq('key-', alnum(64, 76)),
    }),
  ],
};
