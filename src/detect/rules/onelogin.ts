import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const onelogin: Provider = {
  id: 'onelogin',
  name: 'OneLogin',
  docs: 'https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials',
  rules: [
    keyed({ id: 'onelogin-client-secret', title: 'OneLogin client secret', words: ['onelogin'], value: alnum(64) }),
  ],
};
