/** The `rules` command. Its first operand says what to do. */
import { type CatalogueEntry, catalogue } from '../detect/catalogue.ts';
import { select } from '../detect/choose.ts';
import { createDetector, type Selection } from '../detect/index.ts';
import { exitCodes, UsageError } from '../errors.ts';
import { tryRules } from '../try-rules.ts';
import { version } from '../version.ts';
import { type Answer, writeAnswer } from './answer.ts';
import { colorsOf } from './color.ts';
import type { Arguments, Context } from './command.ts';
import type { rulesOptionNames } from './commands/rules.ts';
import { nearest } from './nearest.ts';
import { readText } from './read-text.ts';
import { ruleChoice } from './rule-choice.ts';
import { rulePage, ruleTable, triedTable } from './rule-text.ts';

type RulesArguments = Arguments<(typeof rulesOptionNames)[number]>;

/** Bytes of a file that rules are tried on. */
const MOST_BYTES = 64 << 20;

interface RulesAnswer extends Answer {
  readonly exitCode: number;
}

type Paint = ReturnType<typeof colorsOf>;

type Action = (names: readonly string[], selection: Selection, paint: Paint) => Promise<RulesAnswer>;

const actions: Readonly<Record<string, Action>> = { list, show, test: tryOn };

export async function runRules({ values, operands }: RulesArguments, context: Context): Promise<number> {
  const [name = '', ...rest] = operands;
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (action === undefined) {
    throw new UsageError(
      `rules knows ${Object.keys(actions).join(', ')}, not "${name}". "buildleaks rules --help" tells how.`,
    );
  }
  const { stdout } = context.streams;
  const paint = colorsOf(values['no-color'] || values.output !== '-', context.env, stdout);
  const answer = await action(rest, await select(await ruleChoice(values)), paint);
  await writeAnswer(answer, values, stdout);
  return answer.exitCode;
}

async function list(names: readonly string[], selection: Selection, paint: Paint): Promise<RulesAnswer> {
  if (names.length > 0)
    throw new UsageError('rules list takes nothing else. To see one rule: buildleaks rules show ID.');
  const rules = catalogue(selection);
  return { data: rules, text: ruleTable(rules, paint), exitCode: exitCodes.clean };
}

async function show(ids: readonly string[], selection: Selection, paint: Paint): Promise<RulesAnswer> {
  if (ids.length === 0)
    throw new UsageError('Name a rule: buildleaks rules show ID. "buildleaks rules list" has their IDs.');
  const rules = catalogue(selection);
  const chosen = ids.map((id) => ruleOf(id, rules));
  return { data: chosen, text: chosen.map((rule) => rulePage(rule, paint)).join('\n'), exitCode: exitCodes.clean };
}

function ruleOf(id: string, rules: readonly CatalogueEntry[]): CatalogueEntry {
  const rule = rules.find((one) => one.id === id);
  if (rule !== undefined) return rule;
  const near = nearest(
    id,
    rules.map((one) => one.id),
  );
  const hint = near === undefined ? '"buildleaks rules list" has all.' : `Did you mean ${near}?`;
  throw new UsageError(`There is no rule "${id}". ${hint}`);
}

async function tryOn(paths: readonly string[], selection: Selection, paint: Paint): Promise<RulesAnswer> {
  if (paths.length === 0) throw new UsageError('Name a file to try the rules on: buildleaks rules test FILE.');
  const detector = createDetector({ version, selection });
  const tried = [];
  for (const path of paths) {
    tried.push({ path, ...tryRules(detector, await readText(path, `"${path}"`, MOST_BYTES), path) });
  }
  const isFound = tried.some(({ found }) => found.length > 0);
  return {
    data: tried,
    text: tried.map((one) => triedTable(one, paint)).join('\n'),
    exitCode: isFound ? exitCodes.findings : exitCodes.clean,
  };
}
