import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const airship: Provider = {
  id: 'airship',
  name: 'Airship',
  docs: 'https://docs.airship.com/',
  rules: [
    keyed({
      id: 'airship-app-secret',
      title: 'Airship app secret',
      words: ['airship'],
      beside: true,
      value: alnum(22, 91),
    }),
  ],
};
