import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const elasticemail: Provider = {
  id: 'elasticemail',
  name: 'Elastic Email',
  docs: 'https://elasticemail.com/developers/api-documentation/rest-api',
  rules: [
    keyed({
      id: 'elasticemail-api-key',
      title: 'Elastic Email API key',
      words: ['elasticemail', 'elastic_email', 'elastic'],
      beside: true,
      value: alnum(96, 108),
    }),
  ],
};
