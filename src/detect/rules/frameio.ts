import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64url } from './shape.ts';

export const frameio: Provider = {
  id: 'frameio',
  name: 'Frame.io',
  docs: 'https://developer.frame.io/',
  rules: [
    prefixed({
      id: 'frameio-developer-token',
      title: "'Frame.io developer token'",
      prefix: 'fio-u-',
      body: base64url(64),
    }),
  ],
};
