import type { FileFormat } from '../types.ts';
import { linesOf, valueIn } from './text.ts';

/** `user:hash:…`; `*`, `!` and an empty field are no passwords. https://man7.org/linux/man-pages/man5/shadow.5.html */
export const shadow: FileFormat = {
  name: 'shadow',
  matches: (path) => /(?:^|\/)etc\/g?shadow-?$|(?:^|\/)g?shadow-?$/.test(path),
  values(text) {
    const out = [];
    for (const { line, offset } of linesOf(text)) {
      const match = /^([^:\s]{1,64}):!?((?:\$[\w,=-]+\$[^:]{8,200})|[./A-Za-z0-9]{13})(?::|$)/.exec(line);
      if (match !== null)
        out.push(valueIn('shadow', 'password hash', match[2]!, offset + line.indexOf(match[2]!, match[1]!.length)));
    }
    return out;
  },
};
