/** From words to a command with its arguments: yargs splits them, our own tables say what they mean. */
import yargs, { type Argv } from 'yargs';
import { UsageError } from '../errors.ts';
import type { Command } from './command.ts';
import { detachValues } from './detach.ts';
import { nearest } from './nearest.ts';
import { type OptionName, options } from './options.ts';
import type { Raw } from './values.ts';

/** What the user asked for. `text` is written by yargs itself: the completion script, and its answers to the shell. */
export type Parsed =
  | { readonly kind: 'command'; readonly command: Command; readonly given: Given; readonly operands: readonly string[] }
  | { readonly kind: 'help'; readonly command?: Command }
  | { readonly kind: 'version' }
  | { readonly kind: 'text'; readonly text: string };

type Given = Readonly<Record<string, Raw | undefined>>;

/** yargs drops a lone `-`, so it passes in disguise. No real argument can hold NUL. */
const DASH = '\0-';

/** Throws `UsageError` on a command or option that there is not. */
export async function parse(argv: readonly string[], commands: readonly Command[]): Promise<Parsed> {
  const words = detachValues(argv).map((word) => (word === '-' ? DASH : word));
  refuseInherited(words);
  const parser = rootParser();
  let command: Command | undefined;
  for (const known of commands) {
    parser.command(
      known.name,
      known.summary,
      (sub) => declare(sub, known.options),
      () => {
        command = known;
      },
    );
  }
  let text = '';
  const found = await parser.parseAsync(words, {}, (_error: unknown, _argv: unknown, output: string) => {
    text = output;
  });
  if (text !== '') return { kind: 'text', text: `${text}\n` };
  return understand(words, found, command, commands);
}

function rootParser(): Argv {
  return yargs([])
    .scriptName('buildleaks')
    .detectLocale(false)
    .exitProcess(false)
    .help(false)
    .version(false)
    .fail((message, error) => {
      throw error ?? new UsageError(message);
    })
    .parserConfiguration({
      'boolean-negation': false,
      'camel-case-expansion': false,
      'dot-notation': false,
      'greedy-arrays': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'strip-aliased': true,
    })
    .option('help', { alias: 'h', type: 'boolean', describe: 'Show this help' })
    .option('version', { type: 'boolean', describe: 'Show the version' })
    .completion('completion', 'Print a completion script for bash or zsh');
}

function declare(parser: Argv, names: readonly OptionName[]): Argv {
  for (const name of names) {
    const spec = options[name];
    const alias = 'alias' in spec ? { alias: spec.alias } : {};
    parser.option(name, { ...alias, describe: spec.help, type: spec.kind === 'flag' ? 'boolean' : 'string' });
  }
  return parser;
}

function understand(
  words: readonly string[],
  found: Readonly<Record<string, unknown>>,
  command: Command | undefined,
  commands: readonly Command[],
): Parsed {
  const { _: bare, $0: _self, help, version, ...given } = found;
  const operands = (bare as readonly (string | number)[]).map((word) => undisguised(String(word)));
  if (version === true) return { kind: 'version' };
  if (command === undefined) {
    if (help === true || operands[0] === 'help')
      return helpOn(
        operands.find((word) => word !== 'help'),
        commands,
      );
    throw noCommand(operands[0], commands);
  }
  if (help === true) return { kind: 'help', command };
  refuseUnknown(Object.keys(given), command);
  refuseFlagValues(words, command);
  const values = Object.entries(given).map(([name, value]) => [name, plain(value)] as const);
  return { kind: 'command', command, given: Object.fromEntries(values), operands: operands.slice(1) };
}

function helpOn(name: string | undefined, commands: readonly Command[]): Parsed {
  if (name === undefined) return { kind: 'help' };
  const command = commands.find((known) => known.name === name);
  if (command === undefined) throw noCommand(name, commands);
  return { kind: 'help', command };
}

function refuseUnknown(names: readonly string[], command: Command): void {
  const unknown = names.find((name) => !(command.options as readonly string[]).includes(name));
  if (unknown === undefined) return;
  const dashed = unknown.length === 1 ? `-${unknown}` : `--${unknown}`;
  const near = nearest(unknown, command.options);
  const hint = near === undefined ? '' : ` Did you mean --${near}?`;
  throw new UsageError(
    `${command.name} has no option ${dashed}.${hint} "buildleaks ${command.name} --help" lists its options.`,
  );
}

/** yargs looks options up in plain objects, and stumbles over the names that each of those has. */
function refuseInherited(words: readonly string[]): void {
  const inherited = words.find((word) => /^--?\w/.test(word) && word.replace(/^-+|=.*$/gs, '') in {});
  if (inherited !== undefined) throw new UsageError(`There is no option ${inherited}.`);
}

/** yargs takes any value of a flag but `true` for `false`. */
function refuseFlagValues(words: readonly string[], command: Command): void {
  for (const word of words) {
    if (word === '--') return;
    const [, name, value] = /^--([a-z-]+)=(.*)$/s.exec(word) ?? [];
    const isFlag =
      name !== undefined && command.options.some((option) => option === name && options[option].kind === 'flag');
    if (isFlag && value !== 'true' && value !== 'false') {
      throw new UsageError(`--${name} is either true or false, not "${value}".`);
    }
  }
}

function noCommand(word: string | undefined, commands: readonly Command[]): UsageError {
  const names = commands.map((known) => known.name);
  const all = '"buildleaks --help" lists the commands.';
  if (word === undefined)
    return new UsageError(`A command is missing. To scan an image: buildleaks scan IMAGE. ${all}`);
  const near = nearest(word, names);
  const hint = near === undefined ? `To scan an image of that name: buildleaks scan ${word}.` : `Did you mean ${near}?`;
  return new UsageError(`There is no command "${word}". ${hint} ${all}`);
}

function plain(value: unknown): Raw {
  if (Array.isArray(value)) return value.map((part) => (typeof part === 'boolean' ? part : undisguised(String(part))));
  return typeof value === 'boolean' ? value : undisguised(String(value));
}

function undisguised(word: string): string {
  return word === DASH ? '-' : word;
}
