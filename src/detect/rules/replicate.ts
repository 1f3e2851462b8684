import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64url } from './shape.ts';

export const replicate: Provider = {
  id: 'replicate',
  name: 'Replicate',
  docs: 'https://replicate.com/docs/reference/http',
  rules: [
    prefixed({ id: 'replicate-api-token', title: 'Replicate API token', prefix: 'r8_', body: base64url(37, 46) }),
  ],
};
