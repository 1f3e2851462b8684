import type { FileFormat } from '../types.ts';
import { linesOf, valueIn } from './text.ts';

/** One URL with its login a line; the password may hold what a URL should not. https://git-scm.com/docs/git-credential-store */
export const gitCredentials: FileFormat = {
  name: 'git-credentials',
  matches: (path, base) =>
    /^\.?git-credentials$|(?:^|\/)git\/credentials$/.test(base) || path.endsWith('/git/credentials'),
  values(text) {
    const out = [];
    for (const { line, offset } of linesOf(text)) {
      const match = /^\w+:\/\/[^:]{0,200}:(.{1,300})@[^@]*$/.exec(line);
      if (match !== null)
        out.push(valueIn('git-credentials', 'password', match[1]!, offset + line.lastIndexOf(`${match[1]!}@`)));
    }
    return out;
  },
};
