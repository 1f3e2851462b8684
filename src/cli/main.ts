/** The command line as a function: words in, exit code out. Never ends the process, so that all output gets out. */
import { exitCodes } from '../errors.ts';
import { version } from '../version.ts';
import { colorsOf } from './color.ts';
import type { Context } from './command.ts';
import { commands } from './commands/index.ts';
import { describeError } from './error-text.ts';
import { commandHelp, overview } from './help.ts';
import { checkOperands } from './operands.ts';
import { type Parsed, parse } from './parse.ts';
import { type Streams, say, writeOut } from './streams.ts';
import { type Environment, resolveValues } from './values.ts';

/** What a test may put in the place of the real thing. */
export type Services = Pick<Context, 'loadScan' | 'loadProve'>;

const realServices: Services = {
  loadScan: async () => (await import('../scan/index.ts')).scan,
  loadProve: async () => (await import('../prove/index.ts')).prove,
};

/** Runs the command that `argv` (without node and script) names, and gives the exit code. */
export async function main(
  argv: readonly string[],
  env: Environment,
  streams: Streams,
  services: Partial<Services> = {},
): Promise<number> {
  try {
    const parsed = await parse(argv, commands);
    if (parsed.kind === 'command') return await runCommand(parsed, { env, streams, ...realServices, ...services });
    await writeOut(streams.stdout, textOf(parsed, streams));
    return exitCodes.clean;
  } catch (error) {
    const { text, exitCode } = describeError(error, isDebugging(argv, env));
    const { red } = colorsOf(argv.includes('--no-color'), env, streams.stderr);
    await say(streams.stderr, `${red('error:')} ${text}\n`);
    return exitCode;
  }
}

function runCommand({ command, given, operands }: Parsed & { kind: 'command' }, context: Context): Promise<number> {
  const values = resolveValues(command.options, given, context.env);
  checkOperands(command, operands);
  return command.run({ values, operands }, context);
}

function textOf(parsed: Exclude<Parsed, { kind: 'command' }>, { stdout }: Streams): string {
  const width = Math.min(stdout.columns ?? 100, 100);
  switch (parsed.kind) {
    case 'text':
      return parsed.text;
    case 'version':
      return `buildleaks ${version}\n`;
    case 'help':
      return parsed.command === undefined ? overview(commands, width) : commandHelp(parsed.command, width);
  }
}

/** Told from the bare words: the error may be that they cannot be parsed. */
function isDebugging(argv: readonly string[], env: Environment): boolean {
  const at = argv.indexOf('--log-level');
  const inline = argv.find((word) => word.startsWith('--log-level='))?.slice('--log-level='.length);
  const level = at >= 0 ? argv[at + 1] : (inline ?? env.BUILDLEAKS_LOG_LEVEL);
  return level === 'debug' || level === 'trace';
}
