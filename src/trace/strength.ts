/** Shortest value that is looked for elsewhere. */
export const MIN_TRACED_LENGTH = 6;
/** From this length on any value is rare enough, whatever its characters. */
const LONG = 12;

/** Values that stand everywhere without being anyone's secret. */
const COMMON = new Set(
  `true false null none undefined default enabled disabled example changeme password passwd secret token admin administrator
  postgres postgresql mysql mariadb mongodb redis rabbitmq oracle sqlserver root user username guest public private localhost
  master production development staging testing docker ubuntu debian alpine nginx apache server client database application
  service string number object integer boolean python nodejs golang`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Why a value would be found by chance, as the end of a sentence; undefined where it would not. */
export function weakness(value: string): string | undefined {
  const { length } = value;
  if (length === 0) return 'is empty';
  if (length < MIN_TRACED_LENGTH) return `has only ${length} characters, and at least ${MIN_TRACED_LENGTH} are needed`;
  if (COMMON.has(value.toLowerCase())) return 'is a common word';
  if (/^[\d.,:\-+ ]+$/.test(value) && length < LONG) return `is a number of fewer than ${LONG} digits`;
  return new Set(value).size < 4 ? 'repeats too few characters' : undefined;
}

/**
 * True when a value is rare enough to be looked for elsewhere: at least 6 characters, no common word, no plain number, path or
 * version, and with two kinds of characters unless it has 12 or more. Shorter ones would be found in every second file.
 */
export function isTraceable(value: string): boolean {
  return weakness(value) === undefined && (value.length >= LONG || kindsOf(value) >= 2);
}

function kindsOf(value: string): number {
  return [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/].filter((kind) => kind.test(value)).length;
}
