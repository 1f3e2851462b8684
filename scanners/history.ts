import type { Fragment, Place, Syntax } from '../src/finding.ts';
import { parseHistory, type Step } from '../src/history/index.ts';
import { dockerfileFragments } from './dockerfile.ts';
import type { MetadataScanner } from './scanner.ts';

/** Every entry of the history: build args by name, commands, the pairs of ENV, LABEL and ARG, comments. */
export const history: MetadataScanner = {
  name: 'history',
  *fragments(image) {
    for (const step of parseHistory(image.metadata)) yield* stepFragments(step);
  },
};

/** The fragments of one step. */
export function* stepFragments(step: Step): Generator<Fragment> {
  const place: Place = { kind: 'history', historyIndex: step.index };
  yield* values(step, place);
  const [text, syntax] = textOf(step);
  if (syntax === 'dockerfile') yield* dockerfileFragments(text, place);
  else if (text !== '') yield { place, text, syntax };
  if (step.comment !== undefined) yield { place: { ...place, path: 'comment' }, text: step.comment, syntax: 'text' };
  if (step.author !== undefined) yield { place: { ...place, path: 'author' }, text: step.author, syntax: 'text' };
}

function* values(step: Step, place: Place): Generator<Fragment> {
  const args = [...step.buildArgs, ...(step.instruction === 'ARG' ? step.named : [])];
  const pairs = step.instruction === 'ARG' ? [] : step.named;
  for (const arg of args) yield* value(arg, { ...place, kind: 'build-arg' });
  for (const pair of pairs) yield* value(pair, place);
  const doubtful = [...args, ...pairs].some((pair) => pair.ambiguous) || unread(step);
  if (doubtful) yield { place: { ...place, ambiguous: true }, text: doubtfulText(step.raw, args), syntax: 'shell' };
}

/** The entry's text without the args that are certain. */
function doubtfulText(raw: string, args: Step['named']): string {
  const certain = args.filter((arg) => !arg.ambiguous && arg.value !== '');
  return certain.reduce((text, { key, value }) => text.replace(`${key}=${value} `, () => ''), raw);
}

/** A RUN that announces build args of which none could be told. */
function unread(step: Step): boolean {
  return step.instruction === 'RUN' && step.buildArgs.length === 0 && /^(?:RUN )?\|\d/.test(step.raw);
}

function* value({ key, value: text, ambiguous }: Step['named'][number], place: Place): Generator<Fragment> {
  if (text !== '') yield { place: { ...place, key, ...(ambiguous ? { ambiguous } : {}) }, text, syntax: 'value' };
}

/** What of a step is left to read besides its named values, and how it is written. */
function textOf(step: Step): [text: string, syntax: Syntax] {
  if (step.command !== undefined) return [step.command, 'shell'];
  if (step.named.length > 0) return ['', 'text'];
  if (step.instruction === 'LAYER' || step.instruction === 'IMPORT') return [step.raw, 'text'];
  return [step.text, 'dockerfile'];
}
