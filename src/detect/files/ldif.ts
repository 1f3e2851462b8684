import type { FileFormat, NamedValue } from '../types.ts';
import { printable, valueIn } from './text.ts';

const PASSWORD = /^(?:userPassword|olcRootPW|sambaNTPassword|unicodePwd)(::?)[ \t]*(\S{1,1024})[ \t\r]*$/gim;

/** Passwords of a directory's entries, in base64 behind two colons. https://www.rfc-editor.org/rfc/rfc2849 */
export const ldif: FileFormat = {
  name: 'ldif',
  matches: (_, base) => /\.ldif$/i.test(base),
  values(text) {
    const out: NamedValue[] = [];
    for (const match of text.matchAll(PASSWORD)) {
      const raw = match[2]!;
      const value = match[1] === '::' ? printable(raw) : raw;
      if (value === undefined || /^\{(?:SASL|KERBEROS)\}/i.test(value)) continue;
      const key = /^\{(?!CLEAR)\w+\}|^\$\w+\$/i.test(value) ? 'password hash' : 'password';
      out.push(valueIn('ldif', key, value, match.index + match[0].lastIndexOf(raw), raw.length));
    }
    return out;
  },
};
