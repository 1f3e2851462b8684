import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const exchangeratesApi: Provider = {
  id: 'exchangerates-api',
  name: 'exchangeratesapi',
  docs: 'https://exchangeratesapi.io/documentation/',
  rules: [
    keyed({
      id: 'exchangerates-api-api-key',
      title: 'exchangeratesapi API key',
      severity: 'medium',
      words: ['exchangerates'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
