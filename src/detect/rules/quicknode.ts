import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const quicknode: Provider = {
  id: 'quicknode',
  name: 'QuickNode',
  docs: 'https://www.quicknode.com/docs',
  rules: [
    keyed({
      id: 'quicknode-endpoint-token',
      title: 'QuickNode endpoint token',
      words: ['quiknode.pro/', 'quiknode', 'quicknode'],
      beside: true,
      value: alnum(40, 52),
    }),
  ],
};
