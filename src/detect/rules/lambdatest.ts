import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const lambdatest: Provider = {
  id: 'lambdatest',
  name: 'LambdaTest',
  docs: 'https://www.lambdatest.com/support/docs/',
  rules: [
    keyed({
      id: 'lambdatest-access-key',
      title: 'LambdaTest access key',
      words: ['lambdatest', 'lt_access'],
      beside: true,
      value: alnum(50, 62),
    }),
  ],
};
