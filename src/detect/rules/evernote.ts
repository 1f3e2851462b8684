import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, base64url, digits, hex, seq } from './shape.ts';

export const evernote: Provider = {
  id: 'evernote',
  name: 'Evernote',
  docs: 'https://dev.evernote.com/doc/',
  rules: [
    keyed({
      id: 'evernote-developer-token',
      title: 'Evernote developer token',
      words: ['evernote'],
      beside: true,
      value: seq(
        'S=s',
        digits(1, 4),
        ':U=',
        hex(2, 10),
        ':E=',
        hex(8, 14),
        ':C=',
        hex(8, 14),
        ':P=',
        hex(2, 4),
        ':A=',
        base64url(2, 40),
        ':V=2:H=',
        alnum(32),
      ),
    }),
  ],
};
