import type { HistoryEntry } from '../image.ts';
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

/** An entry without marks takes after the entries below it: a classic RUN looks like one of Buildah. */
function unmarked(entry: HistoryEntry, below: HistoryForm): HistoryForm {
  const by = entry.created_by ?? '';
  if (by === '') return 'unknown';
  if (isInstruction(firstWord(by))) return below === 'buildkit' ? 'buildkit' : 'kaniko';
  if (/^\|\d+ /.test(by) || by.includes(' #(nop) ')) return below === 'buildah' ? 'buildah' : 'classic';
  if (by.startsWith('/bin/sh -c ')) return below === 'buildah' && !hasText(entry.comment) ? 'buildah' : 'classic';
  return below !== 'classic' || hasText(entry.comment) || hasText(entry.author) ? 'commit' : 'classic';
}

function hasText(text: string | undefined): boolean {
  return text !== undefined && text !== '';
}

/** What wrote each entry, oldest first. A base image's entries may be of another builder than those above. */
export function formsOf(history: readonly HistoryEntry[]): HistoryForm[] {
  let below: HistoryForm = 'unknown';
  return history.map((entry) => {
    const form = marked(entry) ?? unmarked(entry, below);
    if (form !== 'unknown' && form !== 'commit') below = form;
    return form;
  });
}
