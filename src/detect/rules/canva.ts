import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64url } from './shape.ts';

export const canva: Provider = {
  id: 'canva',
  name: 'Canva',
  docs: 'https://www.canva.dev/docs/connect/',
  rules: [
    prefixed({ id: 'canva-client-secret', title: 'Canva client secret', prefix: 'cnvca', body: base64url(40, 80) }),
  ],
};
