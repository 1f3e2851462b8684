import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const ambee: Provider = {
  id: 'ambee',
  name: 'Ambee',
  docs: 'https://docs.ambeedata.com/',
  rules: [
    keyed({
      id: 'ambee-api-key',
      title: 'Ambee API key',
      severity: 'medium',
      words: ['ambee'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
