import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, base64, seq } from './shape.ts';

export const float: Provider = {
  id: 'float',
  name: 'Float',
  docs: 'https://developer.float.com/',
  rules: [
    keyed({
      id: 'float-api-token',
      title: 'Float API token',
      severity: 'medium',
      words: ['float_', 'float.com', 'float-'],
      beside: true,
      value: seq(alnum(16), base64(42, 43), '='),
    }),
  ],
};
