import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const glassnode: Provider = {
  id: 'glassnode',
  name: 'Glassnode',
  docs: 'https://docs.glassnode.com/',
  rules: [
    keyed({
      id: 'glassnode-api-key',
      title: 'Glassnode API key',
      severity: 'medium',
      words: ['glassnode'],
      beside: true,
      value: alnum(27, 39),
    }),
  ],
};
