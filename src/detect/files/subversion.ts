import type { FileFormat } from '../types.ts';
import { matches } from './text.ts';

/** A dump of a hash: the length of a key, the key, the length of its value, the value. */
const PASSWORD = /(?:^|\n)password\r?\nV \d+\r?\n(?<value>[^\r\n]{1,512})/g;

/** Logins that Subversion keeps. https://svnbook.red-bean.com/en/1.7/svn.serverconfig.netmodel.html#svn.serverconfig.netmodel.credcache */
export const subversion: FileFormat = {
  name: 'subversion-login',
  matches: (path) => /(?:^|\/)\.subversion\/auth\/svn\./.test(path),
  values: (text) => matches('subversion-login', text, PASSWORD, 'password'),
};
