import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, base64url, seq } from './shape.ts';

export const vercel: Provider = {
  id: 'vercel',
  name: 'Vercel',
  docs: 'https://vercel.com/docs/rest-api#authentication',
  rules: [
    prefixed({
      id: 'vercel-token',
      title: 'Vercel access token',
      severity: 'critical',
      prefix: ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'],
      body: base64url(24, 64),
    }),
    prefixed({
      id: 'vercel-blob-token',
      title: 'Vercel Blob token',
      prefix: 'vercel_blob_rw_',
      body: seq(alnum(16), '_', alnum(30)),
    }),
    keyed({
      id: 'vercel-token-old',
      title: 'Vercel access token of the old form',
      words: ['vercel', 'zeit_token', 'now_token'],
      value: alnum(24),
    }),
  ],
};
