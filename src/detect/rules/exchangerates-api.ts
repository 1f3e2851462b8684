import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lower } from './shape.ts';

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
      value: lower(32),
    }),
  ],
};
