import { type Reader, splitKeyword } from './reading.ts';
import { isInstruction } from './step.ts';

/** Kaniko: the line as it stands in the Dockerfile. Build args are never filled in. */
export const verbatim: Reader = (entry) => {
  const by = entry.created_by ?? '';
  const { keyword, rest } = splitKeyword(by);
  if (!isInstruction(keyword)) return { instruction: 'LAYER', body: by, source: true };
  return { instruction: keyword, body: rest, source: true };
};
