import type { HistoryEntry } from '../image.ts';
import { argsPrefix, partsEnd } from './reading.ts';
import { type HistoryForm, isInstruction } from './step.ts';

/** A mark that tells, by itself, what wrote an entry. The first that holds decides. */
const MARKS: readonly (readonly [HistoryForm, (entry: HistoryEntry, by: string, comment: string) => boolean])[] = [
  ['buildkit', (_, by, comment) => comment.startsWith('buildkit.') || by.endsWith(' # buildkit')],
  ['kaniko', (entry) => entry.author === 'kaniko'],
  ['ko', (entry, by) => entry.author === 'ko' || by.startsWith('ko build ') || by.startsWith('ko publish ')],
  ['jib', (entry, by) => entry.author === 'Jib' || /^jib-[\w-]+:/.test(by)],
  ['buildpacks', (_, by) => isBuildpacks(by)],
  ['bazel', (_, by) => by.startsWith('bazel build ')],
  ['nix', (_, by, comment) => by === '' && comment.startsWith('store paths:')],
  ['import', (_, by, comment) => by === '' && /^Imported from /.test(comment)],
  ['squash', (_, __, comment) => /^(?:merge sha256:\S* to|create new from) /.test(comment)],
  ['buildah', (_, __, comment) => comment.startsWith('FROM ')],
  ['classic', (_, by) => by.includes(' #(nop)  ')],
];

const BUILDPACKS = [
  /^Layer: '.*', Created by buildpack: /,
  /^Application (?:Layer|Slice: \d+)/,
  /^Buildpacks (?:Launcher Config|Application Launcher|Process Types)/,
  /^Software Bill-of-Materials/,
];

function isBuildpacks(by: string): boolean {
  return BUILDPACKS.some((pattern) => pattern.test(by));
}

/** What wrote the entry, by its own marks alone. */
function marked(entry: HistoryEntry): HistoryForm | undefined {
  const by = entry.created_by ?? '';
  const comment = entry.comment ?? '';
  return MARKS.find(([, holds]) => holds(entry, by, comment))?.[0];
}

function firstWord(text: string): string {
  return /^\S*/.exec(text)![0];
}

/**
 * An entry without marks takes after its neighbours: a classic RUN looks like one of Buildah, which marks every entry,
 * only the first or only the last, depending on its version and flags.
 */
function unmarked(entry: HistoryEntry, below: HistoryForm, above: HistoryForm | undefined): HistoryForm {
  const by = entry.created_by ?? '';
  if (by === '') return 'unknown';
  if (isInstruction(firstWord(by))) return below === 'buildkit' ? 'buildkit' : 'kaniko';
  const buildah = (below === 'buildah' || above === 'buildah') && mayBeBuildah(by);
  if (buildah && !hasText(entry.comment)) return 'buildah';
  if (/^\|\d+ /.test(by) || by.includes(' #(nop) ') || by.startsWith('/bin/sh -c ')) return 'classic';
  return below !== 'classic' || hasText(entry.comment) || hasText(entry.author) ? 'commit' : 'classic';
}

/** Buildah always writes `/bin/sh -c`, and counts the parts of its build args. */
function mayBeBuildah(by: string): boolean {
  const prefix = argsPrefix(by);
  return prefix === undefined ? by.startsWith('/bin/sh -c ') : partsEnd(prefix) !== undefined;
}

function hasText(text: string | null | undefined): boolean {
  return Boolean(text);
}

/** What wrote each entry, oldest first. A base image's entries may be of another builder than those above. */
export function formsOf(history: readonly HistoryEntry[]): HistoryForm[] {
  const marks = history.map(marked);
  const above = nextMarks(marks);
  let below: HistoryForm = 'unknown';
  return history.map((entry, index) => {
    const form = marks[index] ?? unmarked(entry, below, above[index]);
    if (form !== 'unknown' && form !== 'commit') below = form;
    return form;
  });
}

function nextMarks(marks: readonly (HistoryForm | undefined)[]): (HistoryForm | undefined)[] {
  const out = new Array<HistoryForm | undefined>(marks.length);
  let next: HistoryForm | undefined;
  for (let index = marks.length - 1; index >= 0; index--) {
    out[index] = next;
    next = marks[index] ?? next;
  }
  return out;
}
