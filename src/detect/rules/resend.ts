import { drawn } from '../check/drawn.ts';
import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum, type Shape, seq } from './shape.ts';

/** With a digit soon, as a name has none: `re_` begins names too. */
const form = seq(alnum(8), '_', alnum(24));
const key: Shape = { ...form, source: `(?=[A-Za-z_]{0,33}[0-9])${form.source}` };

export const resend: Provider = {
  id: 'resend',
  name: 'Resend',
  docs: 'https://resend.com/docs/api-reference',
  rules: [
    prefixed({
      id: 'resend-api-key',
      title: 'Resend API key',
      prefix: 're_',
      body: key,
      minEntropy: 3.5,
      check: drawn,
      miss: ['re_register_abcdefghijklmnoabcdefghi'],
    }),
  ],
};
