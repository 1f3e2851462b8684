import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const guardian: Provider = {
  id: 'guardian',
  name: 'The Guardian',
  docs: 'https://open-platform.theguardian.com/',
  rules: [
    keyed({
      id: 'guardian-api-key',
      title: 'The Guardian API key',
      severity: 'medium',
      words: ['guardian'],
      beside: true,
      value: guid,
    }),
  ],
};
