import type { FileFormat } from '../types.ts';
import { matches } from './text.ts';

/** Postfix: `host user:password`; Exim: `host:user:password`. https://www.postfix.org/SASL_README.html */
const LOGIN = /^(?!\s*#)(?:\S+[ \t]+[^\s:]+|[^:#\s]+:[^:\s]+):(?<value>\S{1,256})[ \t\r]*$/gm;

/** Logins to the mail servers that mail is handed on to. */
export const relayLogin: FileFormat = {
  name: 'mail-relay',
  matches: (_, base) => /^(?:sasl_passwd|sasl_passwords?|relay_passwd|smtp_auth|passwd\.client)$/.test(base),
  values: (text) => matches('mail-relay', text, LOGIN, 'password'),
};
