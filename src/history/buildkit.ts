import { type Reader, runReading, splitKeyword } from './reading.ts';
import { isInstruction } from './step.ts';

const SUFFIX = ' # buildkit';

/**
 * BuildKit: `RUN |1 K=V /bin/sh -c cmd # buildkit`, `ENV A=two words`. Other frontends leave the name of the operation.
 * https://github.com/moby/buildkit/blob/master/frontend/dockerfile/dockerfile2llb/convert.go (commitToHistory)
 */
export const buildkit: Reader = (entry, shells) => {
  const by = entry.created_by ?? '';
  const text = by.endsWith(SUFFIX) ? by.slice(0, -SUFFIX.length) : by;
  const { keyword, rest } = splitKeyword(text);
  const exported = entry.comment?.startsWith('buildkit.exporter.') === true;
  if (exported || !isInstruction(keyword)) return { instruction: 'LAYER', body: text, source: false };
  if (keyword === 'RUN') return runReading(rest, shells);
  return { instruction: keyword, body: rest, source: keyword === 'ONBUILD' };
};
