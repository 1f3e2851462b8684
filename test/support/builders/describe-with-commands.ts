import { describe, test } from '@jest/globals';
import { which } from './command.ts';

/**
 * A block of tests that needs commands. Without them it is skipped, which the counts and a line on the console show;
 * with BUILDLEAKS_REQUIRE_ENGINE=1 it fails, unless it is called optional: what no package of the distribution brings.
 */
export function describeWithCommands(
  commands: readonly string[],
  name: string,
  define: () => void,
  optional = false,
): void {
  const absent = commands.filter((command) => which(command) === undefined);
  if (absent.length === 0) describe(name, define);
  else if (process.env.BUILDLEAKS_REQUIRE_ENGINE === '1' && !optional) fail(name, absent);
  else skip(optional ? `[optional] ${name}` : name, absent, define);
}

function fail(name: string, absent: readonly string[]): void {
  test(`${name}: has what it needs`, () => {
    throw new Error(`${absent.join(' and ')} not installed`);
  });
}

function skip(name: string, absent: readonly string[], define: () => void): void {
  console.warn(`SKIPPED: ${name}. ${absent.join(' and ')} not installed`);
  describe.skip(name, define);
}
