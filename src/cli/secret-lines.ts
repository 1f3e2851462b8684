import { UsageError } from '../errors.ts';
import type { GivenSecret } from '../prove/index.ts';
import { Secret } from '../secret.ts';

/** `NAME=value`, `export NAME='value'`. What ends in padding alone is base64 and no assignment. */
const ASSIGNMENT = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=(?!=*\s*$)(.*)$/s;

/**
 * Secrets of a file: either every line is `NAME=value` (dotenv), or every line is a value. Empty lines and lines that begin
 * with `#` are passed over. Throws `UsageError` for a file that is neither: half of it would be looked for in vain.
 */
export function secretLines(text: string, file: string): GivenSecret[] {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line, index) => ({ line, number: index + 1, assignment: ASSIGNMENT.exec(line) }))
    .filter(({ line }) => line.trim() !== '' && !line.startsWith('#'));
  const assigned = lines.filter(({ assignment }) => assignment !== null);
  if (assigned.length > 0 && assigned.length < lines.length) {
    const odd = lines.find(({ assignment }) => assignment === null)!;
    throw new UsageError(
      `"${file}" mixes lines of NAME=value and others, such as line ${odd.number}. Write it in one form: NAME=value on every line, or one value a line.`,
    );
  }
  if (lines.length === 0) throw new UsageError(`"${file}" holds no secret.`);
  return lines.map(({ line, number, assignment }) =>
    assignment === null
      ? { id: `line ${number}`, value: new Secret(line) }
      : { id: assignment[1]!, value: new Secret(unquoted(assignment[2]!.trim())) },
  );
}

/** As dotenv reads it: double quotes know escapes, single quotes do not. */
function unquoted(value: string): string {
  if (/^'.*'$/s.test(value)) return value.slice(1, -1);
  if (!/^".*"$/s.test(value)) return value;
  return value.slice(1, -1).replace(/\\([nrt"\\$])/g, (_, char: string) => ESCAPES[char] ?? char);
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
