/** The rules that come with the program, worked out anew: what runs from sources, and what the stored form is made of. */
import { keyWords } from '../named/index.ts';
import { type RuleSet, ruleSetOf } from '../rule-set.ts';
import { providers } from '../rules/index.ts';

let made: RuleSet | undefined;

export function builtInRules(): RuleSet {
  made ??= ruleSetOf(
    providers.flatMap((provider) => provider.rules),
    keyWords,
  );
  return made;
}
