import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url, seq } from './shape.ts';

export const monday: Provider = {
  id: 'monday',
  name: 'monday.com',
  docs: 'https://developer.monday.com/api-reference/docs/authentication',
  rules: [
    keyed({
      id: 'monday-api-token',
      title: 'monday.com API token',
      words: ['monday'],
      beside: true,
      value: seq('eyJ', base64url(15, 100), '.', base64url(60, 400), '.', base64url(25, 100)),
    }),
  ],
};
