import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, digits, seq } from './shape.ts';

export const clickup: Provider = {
  id: 'clickup',
  name: 'ClickUp',
  docs: 'https://developer.clickup.com/docs/authentication',
  rules: [
    keyed({
      id: 'clickup-api-token',
      title: 'ClickUp API token',
      words: ['clickup'],
      value: seq('pk_', digits(5, 10), '_', alnum(32)),
    }),
  ],
};
