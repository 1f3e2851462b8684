import { type DockerfileInstruction, lineAt, pairs, parseDockerfile } from '../src/dockerfile/index.ts';
import type { Fragment, Place } from '../src/finding.ts';

const PAIRED = new Set(['ARG', 'ENV', 'LABEL']);

/**
 * The fragments of a Dockerfile's text: the whole, read as a Dockerfile, and every value that ARG, ENV or LABEL names.
 * Where the place has no line of its own, lines are those of the text.
 */
export function* dockerfileFragments(source: string, place: Place): Generator<Fragment> {
  yield { place, text: source, syntax: 'dockerfile' };
  for (const instruction of parseDockerfile(source).instructions) yield* named(instruction, place);
}

function* named(instruction: DockerfileInstruction, place: Place): Generator<Fragment> {
  if (instruction.inner !== undefined) return yield* named(instruction.inner, place);
  if (!PAIRED.has(instruction.keyword)) return;
  for (const { key, value, offset } of pairs(instruction.keyword, instruction.body)) {
    if (value === '') continue;
    const line = place.historyIndex === undefined ? { line: lineAt(instruction, offset) } : {};
    yield { place: { ...place, ...line, key }, text: value, syntax: 'value' };
  }
}
