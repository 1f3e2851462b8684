import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const collect2: Provider = {
  id: 'collect2',
  name: 'Collect2',
  docs: 'https://collect2.com/',
  rules: [
    keyed({
      id: 'collect2-api-key',
      title: 'Collect2 API key',
      severity: 'medium',
      words: ['collect2'],
      beside: true,
      value: guid,
    }),
  ],
};
