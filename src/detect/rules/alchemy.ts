import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, base64url, either, seq } from './shape.ts';

export const alchemy: Provider = {
  id: 'alchemy',
  name: 'Alchemy',
  docs: 'https://www.alchemy.com/docs',
  rules: [
    keyed({
      id: 'alchemy-api-key',
      title: 'Alchemy API key',
      words: ['alchemy'],
      value: either(base64url(32), seq('alcht_', alnum(30))),
    }),
    prefixed({ id: 'alchemy-token', title: 'Alchemy API token', prefix: 'alcht_', body: alnum(30) }),
  ],
};
