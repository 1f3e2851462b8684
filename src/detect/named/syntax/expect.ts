/** What scripts of expect answer when they are asked for a password: `expect "assword:"` and then `send "secret\r"`. */

import type { NamedValue } from '../../types.ts';
import { bareSite } from '../bare-site.ts';
import { found } from '../found.ts';
import { literalAt } from '../literal.ts';

/** Lower case; Python's pexpect has the last. https://pexpect.readthedocs.io/en/stable/overview.html */
export const expectWords = ['send "', 'send -- "', 'sendline('] as const;
const BEFORE = 240;
/** The last thing that was waited for asks for a password. */
const ASKED = /\bexpect\b[^\n]{0,80}(?:assw(?:or)?d|assphrase)(?:(?!\b(?:expect|sendline|send)\b)[\s\S]){0,160}$/i;
const VALUE = /^([^\\$[\]{}]{1,128})(?:\\[rn])*$/;

/** `at` stands on the word. */
export function readExpect(text: string, at: number): NamedValue[] {
  if (!ASKED.test(text.slice(Math.max(0, at - BEFORE), at))) return [];
  const open = at + /^[^("]*\(?/.exec(text.slice(at, at + 12))![0].length;
  const limit = Math.min(text.length, at + 200);
  const literal = literalAt(text, open, limit);
  const value = literal === undefined ? undefined : VALUE.exec(literal.value)?.[1];
  if (literal === undefined || value === undefined) return [];
  const site = bareSite(text, at, { kind: 'shell', key: 'password', operator: 'blank' }, limit);
  return [found(site, { ...literal, value, end: literal.offset + value.length }, 'expect')];
}
