import type { FileFormat } from '../types.ts';
import { matches } from './text.ts';

const PASSWORD = /(?:^|\s)(?:password|passwd|pass)[ \t]*[= \t][ \t]*["']?(?<value>[^\s"'#]+)/g;

/** Mail clients' `password value`: esmtp, msmtp, fetchmail. https://marlam.de/msmtp/msmtp.html */
export const mail: FileFormat = {
  name: 'mail-client',
  matches: (_, base) => /^\.?(?:esmtprc|msmtprc|fetchmailrc|getmailrc)$/.test(base),
  values: (text) => matches('mail-client', text, PASSWORD, 'password'),
};
