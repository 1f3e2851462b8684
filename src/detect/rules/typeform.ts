import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, run } from './shape.ts';

export const typeform: Provider = {
  id: 'typeform',
  name: 'Typeform',
  docs: 'https://www.typeform.com/developers/get-started/personal-access-token/',
  rules: [
    prefixed({
      id: 'typeform-pat',
      title: 'Typeform personal access token',
      prefix: 'tfp_',
      body: run('A-Za-z0-9_.=-', 40, 64),
    }),
    keyed({
      id: 'typeform-token-old',
      title: 'Typeform API token of the old form',
      words: ['typeform'],
      value: alnum(43, 44),
    }),
  ],
};
