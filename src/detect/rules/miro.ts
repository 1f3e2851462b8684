import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const miro: Provider = {
  id: 'miro',
  name: 'Miro',
  docs: 'https://developers.miro.com/',
  rules: [
    keyed({
      id: 'miro-access-token',
      title: 'Miro access token',
      words: [
        'miro_',
        'miro-',
        'miro.com',
        'miro api',
        'miro token',
        'miro key',
        'miro secret',
        'miro access',
        'miro private',
      ],
      strict: true,
      value: alnum(27),
    }),
  ],
};
