import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const magnetic: Provider = {
  id: 'magnetic',
  name: 'Magnetic',
  docs: 'https://www.magnetichq.com/',
  rules: [
    keyed({
      id: 'magnetic-api-key',
      title: 'Magnetic API key',
      severity: 'medium',
      words: ['magnetic'],
      beside: true,
      value: guid,
    }),
  ],
};
