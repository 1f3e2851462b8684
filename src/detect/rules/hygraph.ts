import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { base64url, seq } from './shape.ts';

export const hygraph: Provider = {
  id: 'hygraph',
  name: 'Hygraph (GraphCMS)',
  docs: 'https://hygraph.com/docs/',
  rules: [
    keyed({
      id: 'hygraph-auth-token',
      title: 'Hygraph (GraphCMS) auth token',
      words: ['hygraph', 'graphcms'],
      beside: true,
      value: seq('eyJ', base64url(20, 300), '.', base64url(100, 800), '.', base64url(300, 800)),
    }),
  ],
};
