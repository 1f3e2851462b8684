import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { run } from './shape.ts';

export const frameio: Provider = {
  id: 'frameio',
  name: 'Frame.io',
  docs: 'https://developer.frame.io/',
  rules: [
    prefixed({
      id: 'frameio-developer-token',
      title: 'Frame.io developer token',
      prefix: 'fio-u-',
      body: run('A-Za-z0-9_=-', 64, 72),
    }),
  ],
};
