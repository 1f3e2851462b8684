/** How a registry wants to be shown who asks. https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1 */
export interface Challenge {
  /** In lower case: `bearer`, `basic`. */
  readonly scheme: string;
  /** Names in lower case: `realm`, `service`, `scope`. */
  readonly parameters: Readonly<Record<string, string>>;
}

const TOKEN = /[!#$%&'*+\-.^_`|~\w]+/y;
const PARAMETER = /\s*,?\s*([!#$%&'*+\-.^_`|~\w]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*))/y;

/** Reads `WWW-Authenticate`; what is no challenge ends it. */
export function parseChallenges(header: string | readonly string[] | undefined): Challenge[] {
  const lines = header === undefined ? [] : typeof header === 'string' ? [header] : header;
  return lines.flatMap(parseLine);
}

function parseLine(line: string): Challenge[] {
  const out: Challenge[] = [];
  let at = 0;
  while (at < line.length) {
    at = skip(line, at, /[\s,]*/y);
    const scheme = match(line, at, TOKEN);
    if (scheme === null) break;
    at += scheme[0].length;
    const parameters: Record<string, string> = Object.create(null);
    for (let part = match(line, at, PARAMETER); part !== null; part = match(line, at, PARAMETER)) {
      parameters[part[1]!.toLowerCase()] = part[2]?.replace(/\\(.)/g, '$1') ?? part[3] ?? '';
      at += part[0].length;
    }
    out.push({ scheme: scheme[0].toLowerCase(), parameters });
  }
  return out;
}

function match(text: string, at: number, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function skip(text: string, at: number, pattern: RegExp): number {
  return at + (match(text, at, pattern)?.[0].length ?? 0);
}
