import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const urlscan: Provider = {
  id: 'urlscan',
  name: 'urlscan.io',
  docs: 'https://urlscan.io/docs/api/',
  rules: [
    keyed({
      id: 'urlscan-api-key',
      title: 'urlscan.io API key',
      severity: 'medium',
      words: ['urlscan'],
      beside: true,
      value: guid,
    }),
  ],
};
