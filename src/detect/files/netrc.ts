import type { FileFormat } from '../types.ts';
import { matches } from './text.ts';

const PASSWORD = /(?:^|\s)(?:password|account)\s+"?(?<value>[^\s"]+)/g;

/** `machine … login … password …`, in any layout. https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html */
export const netrc: FileFormat = {
  name: 'netrc',
  matches: (_, base) => /^[._]netrc$/.test(base),
  values: (text) => matches('netrc', text, PASSWORD, 'password'),
};
