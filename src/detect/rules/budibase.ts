import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq } from './shape.ts';

export const budibase: Provider = {
  id: 'budibase',
  name: 'Budibase',
  docs: 'https://docs.budibase.com/',
  rules: [
    keyed({
      id: 'budibase-api-key',
      title: 'Budibase API key',
      words: ['budibase'],
      beside: true,
      value: seq(alnum(32), '-', alnum(76, 82)),
    }),
  ],
};
