/** What filters say of a value, by their names. */
import { filters, formatFilters } from './named/filters/index.ts';

/** Filters that are no part of the named values' chain. */
const OTHERS: Readonly<Record<string, string>> = {
  entropy: 'is too regular to be what a machine drew',
  'key-calls-for-no-secret': 'goes by a name that calls for no secret',
};

const SAYS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(OTHERS),
  ...[...filters, ...formatFilters].map(({ name, says }): [string, string] => [name, says]),
]);

/** A sentence about a filter: `The value is masked.` Of an allowlist it says whose it is. */
export function whyOf(filter: string): string {
  const says = SAYS.get(filter);
  if (says !== undefined) return `The value ${says}.`;
  const [, list] = /^allowlist: (.*)$/s.exec(filter) ?? [];
  return list === undefined
    ? 'A filter of that name keeps it out.'
    : `Your rules let it pass, by the allowlist "${list}".`;
}
