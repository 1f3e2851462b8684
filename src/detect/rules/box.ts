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
      words: ['box_', 'box-', 'box.com', 'boxsdk', 'box api', 'box token', 'box key', 'box secret', 'box client'],
      strict: true,
      value: alnum(32),
    }),
  ],
};
