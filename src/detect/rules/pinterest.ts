import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64url } from './shape.ts';

export const pinterest: Provider = {
  id: 'pinterest',
  name: 'Pinterest',
  docs: 'https://developers.pinterest.com/docs/',
  rules: [
    prefixed({
      id: 'pinterest-access-token',
      title: 'Pinterest access token',
      prefix: ['pina_', 'pinr_'],
      body: base64url(40, 120),
    }),
  ],
};
