/** Rules that users bring, as data: read from gitleaks' TOML, run beside the rules that come with the program. */
import { createHash } from 'node:crypto';
import { UsageError } from '../../errors.ts';
import { type Constraints, constraintsOf } from '../prefilter/constraints.ts';
import type { Hit, Region } from '../types.ts';
import type { Held } from '../windows.ts';
import { type Allowlist, compileAllowlist } from './allowlist.ts';
import type { Anchor } from './anchors.ts';
import { compileRule, type UserRule } from './compile.ts';
import type { AllowlistSpec, RuleFile, RuleSpec } from './rule-types.ts';
import { type Hook, UserSearch } from './search.ts';
import { allowedBy, lineOf, type UserHit, userHit } from './user-hit.ts';

export { extended } from './merge.ts';
export { type ReadRules, readRules } from './read-rules.ts';
export type { RuleFile } from './rule-types.ts';

/** A word for the prefilter, and what it means. */
export interface UserKeyword {
  readonly text: string;
  readonly ignoreCase: boolean;
  readonly constraints: Constraints;
  readonly hook: Hook;
}

/** The rules of one file, compiled, with what the file says about the rules that come with the program. */
export class UserRules {
  readonly rules: readonly UserRule[];
  readonly keywords: readonly UserKeyword[];
  /** Rules whose matches can be anywhere: every text is searched for them. */
  readonly always: readonly UserRule[];
  readonly digest: string;
  /** IDs of rules that come with the program for which the file has its own, switched on or not. */
  readonly replaced: ReadonlySet<string>;
  readonly #ids: ReadonlySet<string>;
  /** Allowlists for rules that come with the program: by ID, and for all of them under ``. */
  readonly #builtIn = new Map<string, Allowlist[]>();

  /** Throws `UsageError` for what can never be meant. `builtIn`: IDs of the rules that come with the program. */
  constructor(file: RuleFile, builtIn: ReadonlySet<string>, isActive: (id: string) => boolean) {
    refuseTwice(file.rules);
    refuseUnknownTargets(file, builtIn);
    const whole = file.rules.filter((rule) => !this.#isPartial(rule, builtIn));
    this.rules = whole.map((rule) => compileRule(rule, sharedBy(file, rule.id))).filter(({ id }) => isActive(id));
    this.replaced = new Set(whole.map(({ id }) => id));
    this.#ids = new Set(this.rules.map(({ id }) => id));
    for (const list of file.allowlists) this.#addBuiltIn(list, file.builtIn === 'joined', builtIn);
    this.keywords = this.rules.flatMap(keywordsOf);
    this.always = this.rules.filter(({ regex, anchors, gate }) => regex && anchors === undefined && gate.length === 0);
    this.digest = createHash('sha256')
      .update(JSON.stringify([file, this.rules.map(({ id }) => id)]))
      .digest('hex');
  }

  /** True when every text is to be looked at, whatever stands in it. */
  get readsAll(): boolean {
    return this.always.length > 0;
  }

  /** What rules say of a file by its path alone. The value tells no more than the place. */
  ofPath(path: string): UserHit[] {
    const value = `file ${path}`;
    return this.rules
      .filter((rule) => rule.regex === undefined && rule.path?.isIn(path) === true)
      .map((rule): UserHit => {
        const candidate = { path, secret: '', match: value, line: () => value };
        const dismissedBy = allowedBy(rule, candidate);
        const hit = userHit(rule, value, 0, 1);
        return dismissedBy === undefined ? { hit } : { hit, dismissedBy };
      });
  }

  /** What rules find in one short text that no prefilter went through. */
  inText(text: string): UserHit[] {
    const bytes = Buffer.from(text, 'utf8');
    const whole = { start: 0, end: bytes.length, base: 0, whole: true };
    const region = { ...whole, file: { path: '' }, emitFrom: 0, emitTo: bytes.length };
    const hits: UserHit[] = [];
    new UserSearch(region, { ...whole, bytes, at: 0 }, (hit) => hits.push(hit)).everything(this.rules);
    return hits;
  }

  /** A search of one region of a file. */
  search(region: Region, held: Held, take: (hit: UserHit) => void): UserSearch {
    return new UserSearch(region, held, take);
  }

  /** The filter that keeps out what a rule that comes with the program found, if the file has one. */
  dismissalOf({ ruleId, value, offset, length }: Hit, path: string, held: Held): string | undefined {
    const lists = [...(this.#builtIn.get('') ?? []), ...(this.#builtIn.get(ruleId) ?? [])];
    const line = () => lineOf(held, offset, offset + length);
    const list = lists.find((one) => one.allows({ path, secret: value, match: value, line }));
    return list && `allowlist: ${list.name}`;
  }

  /** True for a rule of the file. */
  has(ruleId: string): boolean {
    return this.#ids.has(ruleId);
  }

  get touchesBuiltIn(): boolean {
    return this.#builtIn.size > 0;
  }

  /** A rule with neither regex nor path adds its allowlists to the one of its ID that comes with the program. */
  #isPartial(rule: RuleSpec, builtIn: ReadonlySet<string>): boolean {
    if (rule.regex !== undefined || rule.path !== undefined) return false;
    if (!builtIn.has(rule.id) || rule.allowlists.length === 0) {
      throw new UsageError(
        `${rule.where}: the rule "${rule.id}" has neither regex nor path, so it would find nothing.`,
      );
    }
    this.#builtIn.set(rule.id, rule.allowlists.map(compileAllowlist));
    return true;
  }

  #addBuiltIn(list: AllowlistSpec, isJoined: boolean, builtIn: ReadonlySet<string>): void {
    const ids = list.rules.length > 0 ? list.rules.filter((id) => builtIn.has(id)) : isJoined ? [''] : [];
    for (const id of ids) this.#builtIn.set(id, [...(this.#builtIn.get(id) ?? []), compileAllowlist(list)]);
  }
}

/** The file's allowlists that are for a rule: those for all, and those that name it. */
function sharedBy({ allowlists }: RuleFile, id: string): readonly AllowlistSpec[] {
  return allowlists.filter(({ rules }) => rules.length === 0 || rules.includes(id));
}

function refuseTwice(rules: readonly RuleSpec[]): void {
  const seen = new Map<string, RuleSpec>();
  for (const rule of rules) {
    const first = seen.get(rule.id);
    if (first !== undefined) {
      throw new UsageError(`${rule.where}: there is a rule "${rule.id}" at ${first.where} already.`);
    }
    seen.set(rule.id, rule);
  }
}

function refuseUnknownTargets({ rules, allowlists }: RuleFile, builtIn: ReadonlySet<string>): void {
  const known = new Set([...builtIn, ...rules.map(({ id }) => id)]);
  for (const { rules: targets, where } of allowlists) {
    const unknown = targets.find((id) => !known.has(id));
    if (unknown !== undefined) throw new UsageError(`${where}: there is no rule "${unknown}".`);
  }
}

function keywordsOf(rule: UserRule): UserKeyword[] {
  if (rule.regex === undefined) return [];
  const gates = rule.gate.map((text) => ({ text, ignoreCase: true, constraints: {}, hook: { rule } }));
  return [...gates, ...(rule.anchors ?? []).flatMap((anchor) => anchorWords(rule, anchor))];
}

function anchorWords(rule: UserRule, anchor: Anchor): UserKeyword[] {
  const { texts, ignoreCase, tail } = anchor;
  return texts.map((text) => ({
    text,
    ignoreCase,
    constraints: constraintsOf({ pattern: tail }, { text, ignoreCase }),
    hook: { rule, anchor },
  }));
}

export type { Hook, UserHit, UserRule };
