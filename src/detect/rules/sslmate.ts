import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum } from './shape.ts';

export const sslmate: Provider = {
  id: 'sslmate',
  name: 'SSLMate',
  docs: 'https://sslmate.com/help/reference/apis',
  rules: [
    keyed({ id: 'sslmate-api-key', title: 'SSLMate API key', words: ['sslmate'], beside: true, value: alnum(36, 48) }),
  ],
};
