import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const canny: Provider = {
  id: 'canny',
  name: 'Canny',
  docs: 'https://developers.canny.io/',
  rules: [
    keyed({
      id: 'canny-api-key',
      title: 'Canny API key',
      severity: 'medium',
      words: ['canny'],
      beside: true,
      value: guid,
    }),
  ],
};
