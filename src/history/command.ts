import { quotedList, quotedStrings } from './go-quote.ts';
import type { Instruction } from './step.ts';

/** Tokens of CMD, ENTRYPOINT, SHELL or VOLUME in any of the ways in which builders write a list. */
export function tokensOf(body: string, source: boolean): string[] | undefined {
  if (source) return jsonList(body);
  return quotedList(body) ?? jsonList(body);
}

function jsonList(body: string): string[] | undefined {
  if (!body.trimStart().startsWith('[')) return undefined;
  try {
    const list: unknown = JSON.parse(body);
    return Array.isArray(list) && list.every((token) => typeof token === 'string') ? list : undefined;
  } catch {
    return undefined;
  }
}

/** `[/bin/bash -o pipefail -c]`, as Go prints a list with %v; also the JSON form. The tokens' bounds are gone. */
export function shellPrefix(body: string): string {
  return tokensOf(body, true)?.join(' ') ?? body.trim().replace(/^\[|\]$/g, '');
}

/** HEALTHCHECK: `&{["CMD-SHELL" "curl …"] "5s" …}`, from BuildKit 0.30 `{Test:[CMD-SHELL curl …] Interval:…}`, or source. */
function healthTokens(body: string): string[] {
  if (body.startsWith('&{[')) return quotedStrings(body.slice(0, testEnd(body)));
  const named = /^&?\{Test:\[(CMD-SHELL|CMD|NONE)? ?([\s\S]*?)\](?: \w+:[^\]]*)?\}$/.exec(body);
  if (named !== null) return [named[1] ?? '', named[2]!].filter((token) => token !== '');
  return written(body);
}

function testEnd(body: string): number {
  const match = /^&\{\[(?:\s*"(?:[^"\\]|\\[\s\S])*")*/.exec(body);
  return match === null ? body.length : match[0].length;
}

/** `--interval=5s CMD curl …`, or CMD with a JSON list. */
function written(body: string): string[] {
  const text = body.replace(/^(?:--\S+\s+)*/, '');
  if (!/^CMD\b/i.test(text)) return [text];
  const rest = text.slice(3).trim();
  const list = jsonList(rest);
  return list === undefined ? ['CMD-SHELL', rest] : ['CMD', ...list];
}

/** What a shell or kernel is given to run by an instruction, as one text; undefined where it runs nothing. */
export function commandOf(instruction: Instruction, body: string, source: boolean): string | undefined {
  if (instruction === 'RUN' || instruction === 'COMMIT') return body;
  if (instruction === 'HEALTHCHECK') return healthTokens(body).slice(1).join(' ');
  if (instruction !== 'CMD' && instruction !== 'ENTRYPOINT') return undefined;
  const tokens = tokensOf(body, source);
  return tokens === undefined ? body : (shellScript(tokens) ?? tokens.join(' '));
}

/** The script of `/bin/sh -c SCRIPT`. */
export function shellScript(tokens: readonly string[]): string | undefined {
  const flag = tokens[tokens.length - 2];
  return tokens.length >= 3 && flag !== undefined && /^(?:-\w*c|\/C|-Command)$/i.test(flag) ? tokens.at(-1) : undefined;
}
