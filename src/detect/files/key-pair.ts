import type { FileFormat } from '../types.ts';
import { valueIn } from './text.ts';

const BYTES = /^\s*\[\s*(?:\d{1,3}\s*,\s*){63}\d{1,3}\s*\]\s*$/;

/** A key pair of Solana's command line: 64 numbers, the first half secret. https://solana.com/docs/intro/installation */
export const keyPair: FileFormat = {
  name: 'key-pair',
  matches: (_, base) => /(?:^|[-_.])(?:id|keypair|wallet|key)\.json$/.test(base),
  values: (text) =>
    BYTES.test(text)
      ? [
          valueIn(
            'key-pair',
            'secret key',
            text.slice(text.indexOf('[') + 1, text.lastIndexOf(']')),
            text.indexOf('[') + 1,
          ),
        ]
      : [],
};
