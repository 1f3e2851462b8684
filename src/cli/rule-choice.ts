/** Which rules a command runs: those of the program, users' own, some of them. */
import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import type { RuleChoice } from '../detect/choose.ts';
import type { RuleFile } from '../detect/user/index.ts';
import { UsageError } from '../errors.ts';
import type { Values } from './options.ts';
import { readText } from './read-text.ts';
import type { RuleOption } from './rule-options.ts';

export type RuleValues = Values<RuleOption>;

const MOST_BYTES = 16 << 20;
/** Files that extend one another. */
const DEEPEST = 8;

/** Reads the file of rules that was named, and those that it extends. Throws `UsageError`. */
export async function ruleChoice(values: RuleValues): Promise<RuleChoice> {
  const { config } = values;
  const file = config === undefined ? {} : { file: await readFile(config, [], `--config "${config}"`) };
  return { ...file, enabled: values['enable-rule'], disabled: values['disable-rule'] };
}

/** `above`: the files that led here; `what` begins the sentence when it cannot be read. */
async function readFile(path: string, above: readonly string[], what: string): Promise<RuleFile> {
  const { extended, readRules } = await import('../detect/user/index.ts');
  const { extends: base, ...file } = readRules(await readText(path, what, MOST_BYTES), path);
  if (base === undefined) return file;
  const chain = [...above, path];
  const next = isAbsolute(base.path) ? base.path : beside(path, base.path);
  if (chain.includes(next)) throw new UsageError(`${base.where}: the file extends itself.`);
  if (chain.length >= DEEPEST) throw new UsageError(`${base.where}: more than ${DEEPEST} files extend one another.`);
  return extended(await readFile(next, chain, `${base.where}: "${base.path}"`), file);
}

/** Relative paths are meant from the folder of the file that names them; those of older tools from the current one. */
function beside(path: string, named: string): string {
  const there = join(dirname(path), named);
  return !existsSync(there) && existsSync(named) ? named : there;
}
