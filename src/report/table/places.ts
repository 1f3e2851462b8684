/** The places of one secret in few lines: history entries in one, lines of one file in one. */
import type { Location } from '../../finding.ts';
import { forTerminal } from '../escape.ts';
import { count, shorten } from '../text.ts';
import type { Page } from './page.ts';

const MOST_PLACES = 12;
const MOST_LINES = 6;
const PATH_COLUMNS = 50;

/** People count steps from one; a report for machines counts history entries from zero. */
export function stepName(historyIndex: number): string {
  return `step ${historyIndex + 1}`;
}

/** One text for each place or group of places, safe for a terminal. */
export function placesOf(locations: readonly Location[], paint: Page['paint']): string[] {
  const inHistory = locations.filter(isHistory);
  const others = [...groupLines(locations.filter((location) => !isHistory(location)))];
  const shown = others.slice(0, MOST_PLACES).map((group) => placeOf(group, paint));
  const more = others.length - shown.length;
  return [
    ...(inHistory.length === 0 ? [] : [historyOf(inHistory)]),
    ...shown,
    ...(more === 0 ? [] : [`and ${count(more, 'more place')}; the json report lists all`]),
  ];
}

function isHistory({ kind }: Location): boolean {
  return kind === 'history' || kind === 'build-arg';
}

/** `6 history entries: steps 4–9`. */
function historyOf(locations: readonly Location[]): string {
  const indices = new Set(locations.flatMap(({ historyIndex }) => (historyIndex === undefined ? [] : [historyIndex])));
  const ambiguous = locations.every((location) => location.ambiguous === true)
    ? '; where the value ends is not told'
    : '';
  if (indices.size === 0) return `the history${ambiguous}`;
  const steps = `${indices.size === 1 ? 'step' : 'steps'} ${ranges([...indices].map((index) => index + 1))}`;
  return indices.size === 1
    ? `the history, ${steps}${ambiguous}`
    : `${indices.size} history entries, ${steps}${ambiguous}`;
}

/** `4–6, 9` of any numbers. */
function ranges(numbers: readonly number[]): string {
  const parts: [from: number, to: number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = parts.at(-1);
    if (last !== undefined && number <= last[1] + 1) last[1] = number;
    else parts.push([number, number]);
  }
  return parts.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

/** Several lines of one version of a file belong together. */
function groupLines(locations: readonly Location[]): Iterable<readonly Location[]> {
  const groups = new Map<string, Location[]>();
  for (const location of locations) {
    const { kind, path, layer, state, byLayer } = location;
    const key = kind === 'file' || hasLongPath(kind) ? '' : location.key;
    const id = JSON.stringify([kind, path, layer?.diffId, state, byLayer, key, location.form]);
    const known = groups.get(id);
    if (known === undefined) groups.set(id, [location]);
    else known.push(location);
  }
  return groups.values();
}

function placeOf(group: readonly Location[], paint: Page['paint']): string {
  const [first] = group as readonly [Location, ...Location[]];
  const path = shorten(forTerminal(first.path ?? first.kind), PATH_COLUMNS);
  const form = first.form === undefined ? '' : ` as ${first.form}`;
  if (first.kind !== 'file') return `${paint.cyan(path)}${linesOf(group)}${keyOf(first)}${form}`;
  const layer = first.layer === undefined ? '' : `, ${writerOf(first)}layer ${first.layer.index + 1}`;
  const base = first.origin === 'base' ? ' of the base image' : '';
  return `${paint.cyan(path)}${linesOf(group)}${form}${layer}${base}${stateOf(first, paint)}`;
}

/** A path that ends with the key. */
function hasLongPath(kind: Location['kind']): boolean {
  return kind === 'attestation' || kind === 'cache';
}

/** The step that made the layer: what brought a secret may not be what wrote the file. */
function writerOf({ historyIndex }: Location): string {
  return historyIndex === undefined ? '' : `${stepName(historyIndex)}, `;
}

/** `:3` or ` lines 3, 9 and 14 more`. */
function linesOf(group: readonly Location[]): string {
  const lines = [...new Set(group.flatMap(({ line }) => (line === undefined ? [] : [line])))];
  if (lines.length === 0) return '';
  if (lines.length === 1) return `:${lines[0]}`;
  const more = lines.length - MOST_LINES;
  return ` lines ${lines.slice(0, MOST_LINES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function keyOf({ kind, key }: Location): string {
  return key === undefined || hasLongPath(kind) ? '' : ` ${shorten(forTerminal(key), 40)}`;
}

function stateOf({ state, byLayer, byHistoryIndex }: Location, paint: Page['paint']): string {
  if (state === 'live') return '';
  const layer = byLayer === undefined ? 'a later layer' : `layer ${byLayer + 1}`;
  const by = byHistoryIndex === undefined ? layer : stepName(byHistoryIndex);
  return ` – ${state} by ${by}, ${paint.yellow('still extractable')}`;
}
