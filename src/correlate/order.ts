import type { Location, LocationKind } from '../finding.ts';

/** Which of two places in one step is told first. */
const ORDER: readonly LocationKind[] = [
  'build-arg',
  'history',
  'env',
  'label',
  'config',
  'attestation',
  'cache',
  'file',
];

/** The order in which the build went: what brought a secret comes first. */
export function inBuildOrder(a: Location, b: Location): number {
  const last = Number.MAX_SAFE_INTEGER;
  return (
    (a.historyIndex ?? last) - (b.historyIndex ?? last) ||
    ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
    compare(a.path, b.path) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0)
  );
}

/** By code units, whatever the locale. */
export function compare(a = '', b = ''): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
