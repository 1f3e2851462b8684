import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64url } from './shape.ts';

export const scalingo: Provider = {
  id: 'scalingo',
  name: 'Scalingo',
  docs: 'https://developers.scalingo.com/',
  rules: [
    prefixed({
      id: 'scalingo-api-token',
      title: 'Scalingo API token',
      severity: 'critical',
      prefix: 'tk-us-',
      body: base64url(48),
    }),
  ],
};
