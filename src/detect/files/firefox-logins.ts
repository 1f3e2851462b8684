import type { FileFormat } from '../types.ts';
import { matches } from './text.ts';

const ENCRYPTED = /"(?<key>encryptedUsername|encryptedPassword)"\s*:\s*"(?<value>[A-Za-z0-9+/=]{16,2000})"/g;

/** Saved logins, encrypted under the key of `key4.db` beside them. https://firefox-source-docs.mozilla.org/toolkit/components/passwordmgr/ */
export const firefoxLogins: FileFormat = {
  name: 'firefox-logins',
  matches: (_, base) => base === 'logins.json',
  values: (text) => matches('firefox-logins', text, ENCRYPTED, 'password'),
};
