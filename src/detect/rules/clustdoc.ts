import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const clustdoc: Provider = {
  id: 'clustdoc',
  name: 'Clustdoc',
  docs: 'https://clustdoc.com/',
  rules: [
    keyed({
      id: 'clustdoc-api-key',
      title: 'Clustdoc API key',
      severity: 'medium',
      words: ['clustdoc'],
      beside: true,
      value: alnum(58, 64),
    }),
  ],
};
