import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const modal: Provider = {
  id: 'modal',
  name: 'Modal',
  docs: 'https://modal.com/docs/',
  rules: [
    prefixed({ id: 'modal-token-id', title: "'Modal token ID'", severity: 'medium', prefix: 'ak-', body: alnum(22) }),
    prefixed({ id: 'modal-token-secret', title: "'Modal token secret'", prefix: 'as-', body: alnum(22) }),
  ],
};
