import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const smartsheet: Provider = {
  id: 'smartsheet',
  name: 'Smartsheet',
  docs: 'https://developers.smartsheet.com/',
  rules: [
    keyed({
      id: 'smartsheet-access-token',
      title: 'Smartsheet access token',
      words: ['smartsheet'],
      beside: true,
      value: alnum(26, 37),
    }),
  ],
};
