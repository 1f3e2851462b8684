import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { dashed, seq } from './shape.ts';

export const apideck: Provider = {
  id: 'apideck',
  name: 'Apideck',
  docs: 'https://developers.apideck.com/',
  rules: [
    keyed({
      id: 'apideck-api-key',
      title: 'Apideck API key',
      severity: 'medium',
      words: ['apideck'],
      beside: true,
      value: seq('sk_live_', dashed(93, 105)),
    }),
  ],
};
