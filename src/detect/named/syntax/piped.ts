/** `echo root:secret | chpasswd`, `echo secret | passwd --stdin`: the value stands before the command that takes it. */
import type { NamedValue } from '../../types.ts';
import { found } from '../found.ts';
import { linePrefix, type Site } from '../site.ts';

const PAIR =
  /(?:echo|printf)\s+(?:-\w+\s+)*["']?([\w.-]{1,40}):([^\s"'|:]{1,120})(?:\\n)?["']?\s*\|\s*(?:sudo\s+)?(?:\/usr\/s?bin\/)?$/;
const PLAIN = /(?:echo|printf)\s+(?:-\w+\s+)*(["']?)([^\s"'|]{1,120})\1\s*\|\s*(?:sudo\s+)?(?:\/usr\/s?bin\/)?$/;

export function readPiped(site: Site): NamedValue[] {
  const prefix = linePrefix(site);
  if (!prefix.includes('|')) return [];
  const match = site.key === 'chpasswd' ? PAIR.exec(prefix) : PLAIN.exec(prefix);
  const value = match?.[2];
  if (!match || value === undefined) return [];
  const offset = site.keyStart - prefix.length + match.index + match[0].lastIndexOf(value);
  return [found(site, { value, offset, end: offset + value.length, quote: '' }, 'piped', 'password')];
}
