import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url } from './shape.ts';

export const gitter: Provider = {
  id: 'gitter',
  name: 'Gitter',
  docs: 'https://developer.gitter.im/docs/authentication',
  rules: [
    keyed({
      id: 'gitter-access-token',
      title: 'Gitter access token',
      severity: 'medium',
      words: ['gitter'],
      beside: true,
      value: base64url(40, 52),
    }),
  ],
};
