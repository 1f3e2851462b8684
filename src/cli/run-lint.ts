/** The `lint` command: Dockerfiles before the build. */
import { text as streamText } from 'node:stream/consumers';
import { exitCodes } from '../errors.ts';
import type { Severity } from '../finding.ts';
import { type Linted, lint } from '../lint.ts';
import { version } from '../version.ts';
import { writeAnswer } from './answer.ts';
import { readContext } from './build-context.ts';
import { colorsOf } from './color.ts';
import type { Arguments, Context } from './command.ts';
import type { lintOptionNames } from './commands/lint.ts';
import { lintText } from './lint-text.ts';
import { readText } from './read-text.ts';
import type { Streams } from './streams.ts';

type LintArguments = Arguments<(typeof lintOptionNames)[number]>;

/** A Dockerfile with what is wrong with it. */
export interface LintedFile extends Linted {
  readonly path: string;
  readonly notes: readonly string[];
}

/** BuildKit reads no longer Dockerfile. */
const MOST_BYTES = 2 << 20;

export async function runLint({ values, operands }: LintArguments, context: Context): Promise<number> {
  const { stdout } = context.streams;
  const files: LintedFile[] = [];
  for (const path of operands)
    files.push(keep(await lintFile(path, values['context-dir'], context.streams), values.severity));
  const paint = colorsOf(values['no-color'] || values.output !== '-', context.env, stdout);
  const data = { schemaVersion: 1, tool: { name: 'buildleaks', version }, files };
  await writeAnswer({ data, text: files.map((file) => lintText(file, paint)).join('\n') }, values, stdout);
  const isFound = files.some(({ mistakes, secrets }) =>
    [...mistakes, ...secrets].some(({ severity }) => severity !== 'info'),
  );
  return isFound && !values['exit-zero'] ? values['exit-code'] : exitCodes.clean;
}

async function lintFile(path: string, folder: string | undefined, { stdin }: Streams): Promise<LintedFile> {
  const text = path === '-' ? await streamText(stdin) : await readText(path, `"${path}"`, MOST_BYTES);
  const context = path === '-' && folder === undefined ? undefined : await readContext(path, folder);
  const notes = context?.isCut === true ? ['The build context has too many files to look at all of them.'] : [];
  return { path, ...lint(text, path, context), notes };
}

function keep({ mistakes, secrets, ...file }: LintedFile, asked: readonly Severity[]): LintedFile {
  const isAsked = ({ severity }: { severity: Severity }) => asked.includes(severity);
  return { ...file, mistakes: mistakes.filter(isAsked), secrets: secrets.filter(isAsked) };
}
