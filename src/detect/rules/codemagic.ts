import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const codemagic: Provider = {
  id: 'codemagic',
  name: 'Codemagic',
  docs: 'https://docs.codemagic.io/rest-api/codemagic-rest-api/',
  rules: [
    keyed({
      id: 'codemagic-api-token',
      title: 'Codemagic API token',
      words: ['codemagic'],
      beside: true,
      value: base64url(43, 55),
    }),
  ],
};
