import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const sinch: Provider = {
  id: 'sinch',
  name: 'Sinch',
  docs: 'https://developers.sinch.com/',
  rules: [
    keyed({ id: 'sinch-api-token', title: 'Sinch API token', words: ['sinch'], beside: true, value: alnum(32, 44) }),
  ],
};
