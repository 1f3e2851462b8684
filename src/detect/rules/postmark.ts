import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { guid } from './shape.ts';

export const postmark: Provider = {
  id: 'postmark',
  name: 'Postmark',
  docs: 'https://postmarkapp.com/developer/api/overview',
  rules: [keyed({ id: 'postmark-server-token', title: 'Postmark server token', words: ['postmark'], value: guid })],
};
