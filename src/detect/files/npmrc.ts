import type { FileFormat } from '../types.ts';
import { matches } from './text.ts';

const LOGIN =
  /^[ \t]*(?:\/\/\S*?:)?(?<key>_authToken|_auth|_password|npmAuthToken|npmAuthIdent|"_authToken")[ \t]*[=:][ \t]*["']?(?<value>[^\s"'#]+)/gm;

/** Registry logins of npm and Yarn. https://docs.npmjs.com/cli/configuring-npm/npmrc */
export const npmrc: FileFormat = {
  name: 'npmrc',
  matches: (_, base) => /^\.?npmrc$|^\.yarnrc(?:\.yml)?$/.test(base),
  values: (text) => matches('npmrc', text, LOGIN, '_authToken'),
};
