import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { dashed } from './shape.ts';

export const gyazo: Provider = {
  id: 'gyazo',
  name: 'Gyazo',
  docs: 'https://gyazo.com/api/docs',
  rules: [
    keyed({
      id: 'gyazo-access-token',
      title: 'Gyazo access token',
      severity: 'medium',
      words: ['gyazo'],
      beside: true,
      value: dashed(40, 46),
    }),
  ],
};
