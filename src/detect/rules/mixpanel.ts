import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either } from './shape.ts';

export const mixpanel: Provider = {
  id: 'mixpanel',
  name: 'Mixpanel',
  docs: 'https://developer.mixpanel.com/',
  rules: [
    keyed({
      id: 'mixpanel-secret',
      title: 'Mixpanel client secret',
      words: ['mixpanel'],
      value: either(alnum(32), alnum(32)),
    }),
  ],
};
