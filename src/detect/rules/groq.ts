import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum } from './shape.ts';

export const groq: Provider = {
  id: 'groq',
  name: 'Groq',
  docs: 'https://console.groq.com/docs/',
  rules: [prefixed({ id: 'groq-api-key', title: 'Groq API key', prefix: 'gsk_', body: alnum(48, 56) })],
};
