import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { run } from './shape.ts';

export const paperform: Provider = {
  id: 'paperform',
  name: 'Paperform',
  docs: 'https://paperform.readme.io/',
  rules: [
    keyed({
      id: 'paperform-api-key',
      title: 'Paperform API key',
      severity: 'medium',
      words: ['paperform'],
      beside: true,
      value: run('A-Za-z0-9._-', 850, 1000),
    }),
  ],
};
