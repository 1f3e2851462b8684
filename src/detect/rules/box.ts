import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const box: Provider = {
  id: 'box',
  name: 'Box',
  docs: 'https://developer.box.com/',
  rules: [
    keyed({
      id: 'box-client-secret',
      title: 'Box client secret',
      words: ['box_', 'boxsdk', 'box-', 'box.com'],
      beside: true,
      value: alnum(32, 44),
    }),
  ],
};
