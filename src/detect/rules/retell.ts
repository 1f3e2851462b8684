import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, hex, seq } from './shape.ts';

export const retell: Provider = {
  id: 'retell',
  name: 'Retell AI',
  docs: 'https://docs.retellai.com/',
  rules: [
    keyed({
      id: 'retell-api-key',
      title: 'Retell AI API key',
      words: ['retell'],
      beside: true,
      value: seq('key_', alnum(28, 40)),
    }),
    prefixed({ id: 'retell-prefixed-key', title: 'Retell AI API key by prefix', prefix: 'key_', body: hex(28) }),
  ],
};
