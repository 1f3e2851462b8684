import type { Fragment, Place } from '../src/finding.ts';

/** Quotes a token for a shell where it needs that. */
function quoted(token: string): string {
  return /^[\w@%+=:,./-]+$/.test(token) ? token : `'${token.replaceAll("'", "'\\''")}'`;
}

/** `-c SCRIPT` after a shell: the script is shell text of its own. */
function script(tokens: readonly string[]): string | undefined {
  const at = tokens.findIndex((token) => /^-\w*c$|^\/C$|^-Command$/i.test(token));
  return at >= 1 && /(?:sh|cmd|cmd\.exe|powershell|pwsh)$/i.test(tokens[0]!) ? tokens[at + 1] : undefined;
}

/** `--pw=…`, `-Dpw=…`, `PW=…`. */
const ASSIGNED = /^(?:--?D?)?([A-Za-z_][\w.-]*)=([\s\S]+)$/;

/** The fragments of a command given as tokens: the whole as shell text, and each assignment by its name. */
export function* commandFragments(tokens: readonly string[], place: Place): Generator<Fragment> {
  const inner = script(tokens);
  yield { place, text: inner ?? tokens.map(quoted).join(' '), syntax: 'shell' };
  for (const token of tokens) {
    const match = token === inner ? null : ASSIGNED.exec(token);
    if (match !== null) yield { place: { ...place, key: match[1]! }, text: match[2]!, syntax: 'value' };
  }
}
