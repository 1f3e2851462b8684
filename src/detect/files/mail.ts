import type { FileFormat } from '../types.ts';
import { baseName, matches } from './text.ts';

const PASSWORD = /(?:^|\s)(?:password|passwd|pass)[ \t]*[= \t][ \t]*["']?(?<value>[^\s"'#]+)/g;

/** Mail clients' `password value`: esmtp, msmtp, fetchmail. https://marlam.de/msmtp/msmtp.html */
export const mail: FileFormat = {
  name: 'mail-client',
  matches: (path) => /^\.?(?:esmtprc|msmtprc|fetchmailrc|getmailrc)$/.test(baseName(path)),
  values: (text) => matches('mail-client', text, PASSWORD, 'password'),
};
