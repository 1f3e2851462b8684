import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const cliengo: Provider = {
  id: 'cliengo',
  name: 'Cliengo',
  docs: 'https://developers.cliengo.com/',
  rules: [
    keyed({
      id: 'cliengo-api-key',
      title: 'Cliengo API key',
      severity: 'medium',
      words: ['cliengo'],
      beside: true,
      value: guid,
    }),
  ],
};
