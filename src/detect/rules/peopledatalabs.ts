import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const peopledatalabs: Provider = {
  id: 'peopledatalabs',
  name: 'People Data Labs',
  docs: 'https://docs.peopledatalabs.com/',
  rules: [
    keyed({
      id: 'peopledatalabs-api-key',
      title: 'People Data Labs API key',
      severity: 'medium',
      words: ['peopledatalabs'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
