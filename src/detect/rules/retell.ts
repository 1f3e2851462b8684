import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq } from './shape.ts';

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
      value: seq('key_', alnum(28)),
    }),
  ],
};
