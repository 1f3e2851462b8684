/** Joins a file of rules with the one that it extends. */
import type { RuleFile, RuleSpec } from './rule-types.ts';

/** What `file` says goes before what `base` says. */
export function extended(base: RuleFile, file: RuleFile): RuleFile {
  const own = new Map(file.rules.map((rule) => [rule.id, rule]));
  const kept = base.rules.filter((rule) => !file.disabled.includes(rule.id));
  const inherited = new Set(kept.map((rule) => rule.id));
  return {
    name: file.name,
    rules: [
      ...kept.map((rule) => overlaid(rule, own.get(rule.id))),
      ...file.rules.filter((rule) => !inherited.has(rule.id)),
    ],
    allowlists: [...file.allowlists, ...base.allowlists],
    builtIn: file.builtIn === 'beside' ? base.builtIn : file.builtIn,
    disabled: [...base.disabled, ...file.disabled],
  };
}

/** A rule of the same ID changes what it names, and adds to lists. */
function overlaid(base: RuleSpec, over: RuleSpec | undefined): RuleSpec {
  if (over === undefined) return base;
  return {
    ...base,
    ...over,
    secretGroup: over.secretGroup || base.secretGroup,
    entropy: over.entropy || base.entropy,
    keywords: [...base.keywords, ...over.keywords],
    tags: [...base.tags, ...over.tags],
    allowlists: [...base.allowlists, ...over.allowlists],
  };
}
