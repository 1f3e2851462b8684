import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const holistic: Provider = {
  id: 'holistic',
  name: 'Holistic AI',
  docs: 'https://www.holisticai.com/',
  rules: [
    keyed({
      id: 'holistic-api-key',
      title: 'Holistic AI API key',
      severity: 'medium',
      words: ['holistic'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
