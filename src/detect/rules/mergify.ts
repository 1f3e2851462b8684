import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64url } from './shape.ts';

export const mergify: Provider = {
  id: 'mergify',
  name: 'Mergify',
  docs: 'https://docs.mergify.com/',
  rules: [
    prefixed({
      id: 'mergify-application-key',
      title: 'Mergify application key',
      prefix: 'mka_',
      body: base64url(86),
    }),
    prefixed({
      id: 'mergify-application-key-old',
      title: 'Mergify application key of the old form',
      prefix: 'mergify_application_key_',
      body: base64url(64),
    }),
  ],
};
