import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, base64url } from './shape.ts';

export const adobe: Provider = {
  id: 'adobe',
  name: 'Adobe',
  docs: 'https://developer.adobe.com/developer-console/docs/guides/',
  rules: [
    prefixed({ id: 'adobe-client-secret', title: 'Adobe client secret', prefix: 'p8e-', body: base64url(32) }),
    keyed({ id: 'adobe-client-id', title: 'Adobe client ID', severity: 'info', words: ['adobe'], value: alnum(32) }),
  ],
};
