import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url, seq } from './shape.ts';

export const formio: Provider = {
  id: 'formio',
  name: 'Form.io',
  docs: 'https://apidocs.form.io/',
  rules: [
    keyed({
      id: 'formio-jwt',
      title: 'Form.io API token (JWT)',
      words: ['formio', 'form.io'],
      beside: true,
      value: seq('eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.', base64url(200, 320), '.', base64url(43)),
    }),
  ],
};
