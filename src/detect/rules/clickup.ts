import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, digits, seq, upper } from './shape.ts';

export const clickup: Provider = {
  id: 'clickup',
  name: 'ClickUp',
  docs: 'https://developer.clickup.com/docs/authentication',
  rules: [
    prefixed({
      id: 'clickup-personal-token',
      title: 'ClickUp personal API token',
      prefix: Array.from({ length: 9 }, (_, i) => `pk_${i + 1}`),
      body: seq(digits(4, 9), '_', upper(32)),
    }),
    keyed({
      id: 'clickup-api-token',
      title: 'ClickUp API token',
      words: ['clickup'],
      value: seq('pk_', digits(5, 10), '_', alnum(32)),
    }),
  ],
};
