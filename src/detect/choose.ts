/** Which rules run, as the user said it. */
import { UsageError } from '../errors.ts';
import { builtInRules } from './built-in/index.ts';
import { namedRules } from './named/index.ts';
import { EVERYTHING, type Selection } from './selection.ts';
import type { RuleFile } from './user/rule-types.ts';

/** Plain data, so that it can be told to another thread. */
export interface RuleChoice {
  /** Rules that the user wrote. */
  readonly file?: RuleFile;
  /** IDs; when there are any, no other rule runs. */
  readonly enabled: readonly string[];
  readonly disabled: readonly string[];
}

/** Compiles users' rules. Throws `UsageError` for a rule that cannot be run, with its place, and for an ID that no rule has. */
export async function select(choice: RuleChoice): Promise<Selection> {
  const { file, enabled, disabled } = choice;
  if (file === undefined && enabled.length === 0 && disabled.length === 0) return EVERYTHING;
  const builtIn = builtInIds();
  const known = new Set([...builtIn, ...(file?.rules.map(({ id }) => id) ?? [])]);
  refuseUnknown(enabled, known, '--enable-rule');
  refuseUnknown(disabled, known, '--disable-rule');
  const isChosen = (id: string) => (enabled.length === 0 || enabled.includes(id)) && !disabled.includes(id);
  if (file === undefined) return { choice, isActive: isChosen };
  const { UserRules } = await import('./user/index.ts');
  const user = new UserRules(file, builtIn, isChosen);
  const left = new Set([...file.disabled, ...user.replaced]);
  return { choice, user, isActive: (id) => file.builtIn !== 'off' && isChosen(id) && !left.has(id) };
}

function builtInIds(): ReadonlySet<string> {
  return new Set([...builtInRules().ids, ...namedRules.map(({ id }) => id)]);
}

function refuseUnknown(ids: readonly string[], known: ReadonlySet<string>, option: string): void {
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) {
    throw new UsageError(`${option}: there is no rule "${unknown}". "buildleaks rules list" has all.`);
  }
}
