import type { FileFormat, NamedValue } from '../types.ts';
import { printable, valueIn } from './text.ts';

const PASS = /<Pass(?:\s+encoding="([\w-]+)")?\s*>([^<]{1,512})<\/Pass>/g;

/** Site passwords, plain or in base64; those under a master password (`crypt`) are left. https://filezilla-project.org/ */
export const filezilla: FileFormat = {
  name: 'filezilla',
  matches: (_, base) => /^(?:filezilla|sitemanager|recentservers|queue)\.xml$/i.test(base),
  values(text) {
    const out: NamedValue[] = [];
    for (const match of text.matchAll(PASS)) {
      const [, encoding, raw] = match;
      if (encoding === 'crypt' || raw === undefined) continue;
      const value = encoding === 'base64' ? (printable(raw.trim()) ?? raw) : raw;
      out.push(valueIn('filezilla', 'password', value, match.index + match[0].indexOf(raw, 5), raw.length));
    }
    return out;
  },
};
