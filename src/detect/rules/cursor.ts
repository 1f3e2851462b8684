import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, either, hex, seq } from './shape.ts';

export const cursor: Provider = {
  id: 'cursor',
  name: 'Cursor',
  docs: 'https://docs.cursor.com/',
  rules: [
    keyed({
      id: 'cursor-api-key',
      title: 'Cursor API key',
      words: ['cursor'],
      beside: true,
      value: seq(either('key_', 'crsr_', 'user_'), alnum(64)),
    }),
    prefixed({
      id: 'cursor-prefixed-key',
      title: 'Cursor API key by prefix',
      prefix: ['key_', 'crsr_'],
      body: hex(64),
    }),
  ],
};
