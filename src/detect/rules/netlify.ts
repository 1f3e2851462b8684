import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, base64url, lowerHex } from './shape.ts';

export const netlify: Provider = {
  id: 'netlify',
  name: 'Netlify',
  docs: 'https://docs.netlify.com/api/get-started/#authentication',
  rules: [
    prefixed({
      id: 'netlify-pat',
      title: 'Netlify personal access token',
      prefix: 'nfp_',
      body: alnum(36),
    }),
    keyed({
      id: 'netlify-token-old',
      title: 'Netlify access token of the old form',
      words: ['netlify'],
      value: base64url(40, 46),
    }),
    prefixed({
      id: 'netlify-build-hook',
      title: 'Netlify build hook',
      severity: 'medium',
      prefix: 'api.netlify.com/build_hooks/',
      body: lowerHex(24),
    }),
  ],
};
