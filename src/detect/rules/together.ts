import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, base64url } from './shape.ts';

export const together: Provider = {
  id: 'together',
  name: 'Together AI',
  docs: 'https://docs.together.ai/',
  rules: [
    prefixed({ id: 'together-api-key', title: 'Together AI API key', prefix: 'tgp_v1_', body: base64url(43) }),
    keyed({
      id: 'together-api-key-old',
      title: 'Together AI API key of the old form',
      words: ['together'],
      beside: true,
      value: alnum(64, 76),
    }),
  ],
};
