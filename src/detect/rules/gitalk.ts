import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const gitalk: Provider = {
  id: 'gitalk',
  name: 'Gitalk',
  docs: 'https://github.com/gitalk/gitalk',
  rules: [
    keyed({
      id: 'gitalk-client-secret',
      title: 'Gitalk client secret',
      severity: 'medium',
      words: ['gitalk'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
