import { type Reader, type Reading, runReading, splitKeyword } from './reading.ts';
import { isInstruction } from './step.ts';

const NOP = ' #(nop) ';

/**
 * The builder of Docker before BuildKit: `|1 K=V /bin/sh -c cmd`, `/bin/sh -c #(nop)  ENV A=two words`.
 * https://github.com/moby/moby/blob/master/daemon/builder/dockerfile/dispatchers.go
 */
export const classic: Reader = (entry, shells) => {
  const by = entry.created_by ?? '';
  return nop(by, shells) ?? runReading(by, shells);
};

/** An instruction that ran nothing. Its mark stands directly behind the shell, so that a RUN's own text cannot fake it. */
export function nop(by: string, shells: readonly string[]): Reading | undefined {
  const at = by.indexOf(NOP);
  if (at < 0 || !isShell(by.slice(0, at), shells)) return undefined;
  const { keyword, rest } = splitKeyword(by.slice(at + NOP.length).trimStart());
  if (!isInstruction(keyword)) return { instruction: 'LAYER', body: by, source: false };
  return { instruction: keyword, body: rest.trimEnd(), source: keyword === 'ONBUILD' };
}

/** One of the shells, or words and flags alone: a base image's SHELL may be unknown. */
function isShell(text: string, shells: readonly string[]): boolean {
  return shells.includes(text) || /^[\w./:\\]+(?: [-/][\w=]+| pipefail){0,6}$/.test(text);
}
