import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64, lower, maybe, seq } from './shape.ts';

export const devin: Provider = {
  id: 'devin',
  name: 'Devin',
  docs: 'https://docs.devin.ai/',
  rules: [
    prefixed({
      id: 'devin-api-key',
      title: 'Devin API key',
      prefix: ['apk_user_', 'apk_'],
      body: seq(base64(40, 240), maybe('='), maybe('=')),
    }),
    prefixed({ id: 'devin-cog-key', title: 'Devin service key', prefix: 'cog_', body: lower(40, 80) }),
  ],
};
