import type { Provider } from '../rule.ts';
import { around, prefixed } from './make.ts';
import { either, lowerHex } from './shape.ts';

export const cursor: Provider = {
  id: 'cursor',
  name: 'Cursor',
  docs: 'https://docs.cursor.com/',
  rules: [
    around({
      id: 'cursor-api-key',
      title: 'Cursor API key',
      before: either('key_', 'user_'),
      mark: ['00000000'],
      after: lowerHex(56),
    }),
    prefixed({ id: 'cursor-api-key-hex', title: "'Cursor key'", prefix: ['key_', 'crsr_'], body: lowerHex(64) }),
  ],
};
