import type { Verdict } from '../rule.ts';
import { invalid, unknown } from './verdict.ts';

const PLACEHOLDER =
  /^(?:(?:my|your|the|some|db|user|test|example)?[-_.]?(?:pass|passwd|passw0rd|password|pwd|pw|token|key|api[-_]?key|auth)(?:here|word)?[\d*!]{0,3}|\d{1,3}|abc|xyz|guest|anon(?:ymous|cvs)?|(?:pserver:)?anoncvs|change[-_]?(?:me|it|this)|example|foo|bar|baz|placeholder|redacted|hidden|\.+|\*+|x+|n\/a|none|null|undefined)$/i;

/** Words that documentation writes where a password would stand. */
export function password(secret: string): Verdict {
  return PLACEHOLDER.test(secret) ? invalid('a word that examples use for a password') : unknown();
}
