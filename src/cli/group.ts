/** A command that is several: its first operand says which of them. */
import { UsageError } from '../errors.ts';
import type { Arguments, Command, Context } from './command.ts';
import { nearest } from './nearest.ts';
import { checkOperands } from './operands.ts';
import type { OptionName } from './options.ts';

interface Group {
  readonly name: string;
  readonly summary: string;
  /** Named `GROUP WORD`; the first is meant where no operand is given. */
  readonly commands: readonly Command[];
}

/** One command out of several: their options and examples together. Throws `UsageError` for a word that names none of them. */
export function group({ name, summary, commands }: Group): Command {
  return {
    name,
    summary,
    operands: commands
      .map((one) => `${wordOf(one)}${one.operands === undefined ? '' : ` ${one.operands}`}`)
      .join(' | '),
    least: 0,
    needs: `Say what to do: ${commands.map((one) => `buildleaks ${one.name}`).join(', ')}.`,
    examples: commands.flatMap(({ examples }) => examples),
    options: [...new Set(commands.flatMap(({ options }) => options))],
    run: (args, context) => runOne(name, commands, args, context),
  };
}

async function runOne(
  name: string,
  commands: readonly Command[],
  { values, operands }: Arguments<OptionName>,
  context: Context,
): Promise<number> {
  const [word = wordOf(commands[0]!), ...rest] = operands;
  const found = commands.find((one) => wordOf(one) === word);
  if (found === undefined) throw noSuch(name, word, commands.map(wordOf));
  checkOperands(found, rest);
  return found.run({ values, operands: rest }, context);
}

function noSuch(name: string, word: string, known: readonly string[]): UsageError {
  const near = nearest(word, known);
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  return new UsageError(
    `${name} knows ${known.join(', ')}, not "${word}".${hint} "buildleaks ${name} --help" tells how.`,
  );
}

function wordOf({ name }: Command): string {
  return name.slice(name.indexOf(' ') + 1);
}
