import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, base64url, seq } from './shape.ts';

export const ollama: Provider = {
  id: 'ollama',
  name: 'Ollama',
  docs: 'https://docs.ollama.com/',
  rules: [
    keyed({
      id: 'ollama-api-key',
      title: 'Ollama API key',
      words: ['ollama'],
      beside: true,
      value: seq(alnum(32), '.', base64url(24)),
    }),
  ],
};
