/** What of the options, and of the Node that runs, decides what a scan finds, as text: equal texts, equal findings. */
import type { ScanOptions } from './scan-options.ts';

/** How images are reached and progress is told; how many threads there are must not matter. */
const INDIFFERENT: ReadonlySet<string> = new Set([
  'log',
  'signal',
  'onProgress',
  'onSecret',
  'jobs',
  'searcher',
  'registry',
  'context',
  'dockerHost',
  'platform',
  'source',
  'cacheDir',
]);

/** Which of what was found is told, and where else than in layers it is looked for. */
const OF_REPORT: ReadonlySet<string> = new Set([
  'scanners',
  'minConfidence',
  'steps',
  'mistakes',
  'base',
  'givenBase',
  'dockerfile',
]);

/** Tells scans apart whose reports on one image may differ. Undefined where that cannot be told: then nothing is kept. */
export function reportKey(options: ScanOptions, detector: string): string | undefined {
  return canonical([process.version, detector, left(options, (name) => !INDIFFERENT.has(name))]);
}

/** Tells scans apart that may find different things in one layer. */
export function layerKey(options: ScanOptions, detector: string): string | undefined {
  const chosen = left(options, (name) => !INDIFFERENT.has(name) && !OF_REPORT.has(name));
  return canonical([process.version, detector, chosen]);
}

function left(options: ScanOptions, isWanted: (name: string) => boolean): Record<string, unknown> {
  return Object.fromEntries(Object.entries(options).filter(([name]) => isWanted(name)));
}

/** Equal for equal data, whatever the order of its keys. Undefined for what is no plain data, such as a function. */
export function canonical(value: unknown): string | undefined {
  if (value === undefined) return 'undefined';
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return JSON.stringify(value);
  if (typeof value !== 'object') return undefined;
  if (Array.isArray(value)) return joined('[', value.map(canonical));
  if (value instanceof Set) return joined('set', [...value].map(canonical).sort());
  if (value instanceof Map) return joined('map', [...value].map(canonical).sort());
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return undefined;
  const pairs = Object.entries(value).filter(([, part]) => part !== undefined);
  return joined('{', pairs.sort(([a], [b]) => (a < b ? -1 : 1)).map(canonical));
}

function joined(what: string, parts: readonly (string | undefined)[]): string | undefined {
  return parts.includes(undefined) ? undefined : `${what}${parts.join()};`;
}
