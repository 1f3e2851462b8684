import type { RuleChoice } from './choose.ts';
import type { UserRules } from './user/index.ts';

/** Which rules run. */
export interface Selection {
  /** Of the rules that come with the program. */
  isActive(ruleId: string): boolean;
  /** Users' own. */
  readonly user?: UserRules;
  /** What it was made of, as plain data; absent: of nothing. */
  readonly choice?: RuleChoice;
}

export const EVERYTHING: Selection = { isActive: () => true };
export const NOTHING: Selection = { isActive: () => false };
