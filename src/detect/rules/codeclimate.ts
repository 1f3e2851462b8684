import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const codeclimate: Provider = {
  id: 'codeclimate',
  name: 'Code Climate',
  docs: 'https://developer.codeclimate.com/',
  rules: [
    keyed({
      id: 'codeclimate-token',
      title: 'Code Climate API token',
      severity: 'medium',
      words: ['codeclimate', 'code_climate', 'cc_test_reporter'],
      beside: true,
      value: alnum(40, 64),
    }),
  ],
};
