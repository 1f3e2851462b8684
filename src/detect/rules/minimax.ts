import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { base64url, seq } from './shape.ts';

export const minimax: Provider = {
  id: 'minimax',
  name: 'MiniMax',
  docs: 'https://platform.minimax.io/docs/',
  rules: [
    prefixed({ id: 'minimax-api-key', title: 'MiniMax API key', prefix: 'sk-api-', body: base64url(80, 140) }),
    keyed({
      id: 'minimax-api-key-jwt',
      title: 'MiniMax api key jwt',
      words: ['minimax'],
      beside: true,
      value: seq('eyJ', base64url(20, 200), '.', base64url(100, 900), '.', base64url(100, 500)),
    }),
  ],
};
