/** What to change in the Dockerfile that the user named. */
import type { ImageReport, PatchReport } from '../../finding.ts';
import { forTerminal } from '../escape.ts';
import { wrap } from '../text.ts';
import type { Page } from './page.ts';

export function patchLines({ patch }: ImageReport, page: Page): string[] {
  if (patch === undefined) return [];
  const { paint } = page;
  const lines = [...diffLines(patch, page), ...besides(patch, page)];
  const path = forTerminal(patch.path);
  return lines.length === 0
    ? [paint.dim(`Nothing to change in ${path}.`)]
    : [paint.bold(`To change ${path}:`), ...lines];
}

/** As `diff -u` has it, so that it can be copied. */
function diffLines({ diff }: PatchReport, { paint }: Page): string[] {
  return diff
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const safe = forTerminal(line);
      if (line.startsWith('+')) return paint.green(safe);
      return line.startsWith('-') ? paint.red(safe) : safe;
    });
}

function besides({ ignore, secrets, runtime, left }: PatchReport, { width }: Page): string[] {
  const flags = secrets.map(({ id, source }) => `--secret id=${id},src=${source}`);
  const sentences = [
    ...(ignore.length === 0 ? [] : [`Add to .dockerignore: ${ignore.join(', ')}.`]),
    ...(flags.length === 0 ? [] : [`Build with ${flags.join(' ')}.`]),
    ...(runtime.length === 0 ? [] : [`Set when a container starts: ${runtime.join(', ')}.`]),
    ...left.map(({ why }) => `Left as it is: ${why}.`),
  ];
  return sentences.flatMap((sentence) => wrap(forTerminal(sentence), width));
}
