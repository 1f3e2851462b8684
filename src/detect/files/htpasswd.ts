import type { FileFormat } from '../types.ts';
import { linesOf, valueIn } from './text.ts';

/** `user:hash`, also in the old DES form and unhashed. https://httpd.apache.org/docs/2.4/misc/password_encryptions.html */
export const htpasswd: FileFormat = {
  name: 'htpasswd',
  matches: (_, base) => /^\.?(?:ht(?:passwd|digest)|passwd\.http)(?:[._-][\w-]+)?$|\.htpasswd$/.test(base),
  values(text) {
    const out = [];
    for (const { line, offset } of linesOf(text)) {
      const match = /^[^\s:#]{1,128}:(?:[^:\s]{1,128}:)?(\S{4,256})$/.exec(line);
      if (match !== null)
        out.push(valueIn('htpasswd', 'password hash', match[1]!, offset + line.length - match[1]!.length));
    }
    return out;
  },
};
