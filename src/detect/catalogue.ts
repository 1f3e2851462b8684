/** What there is to find, for a person to read. Loads no machinery. */
import type { Confidence, Severity } from '../finding.ts';
import { namedRules } from './named/rules.ts';
import type { Provider, Rule } from './rule.ts';
import { providers } from './rules/index.ts';
import { EVERYTHING, type Selection } from './selection.ts';
import type { UserRule } from './user/index.ts';

/** A rule as a person sees it. */
export interface CatalogueEntry {
  readonly id: string;
  readonly title: string;
  /** Whose format it is; absent for values that are judged by their name. */
  readonly provider?: string;
  /** Where the vendor documents the format. */
  readonly docs?: string;
  /** Of a rule that a user wrote: where it stands, and what it says besides. */
  readonly where?: string;
  readonly description?: string;
  readonly path?: string;
  readonly tags?: readonly string[];
  /** Absent where each value is rated by itself. */
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  /** One of which stands in every match. */
  readonly keywords?: readonly string[];
  readonly pattern?: string;
  /** True where an offline check, such as a checksum, tells true tokens from look-alikes. */
  readonly isChecked: boolean;
}

/** Every rule that is selected, by its ID. */
export function catalogue({ isActive, user }: Selection = EVERYTHING): CatalogueEntry[] {
  const tokens = providers.flatMap((provider) => provider.rules.map((rule) => tokenEntry(rule, provider)));
  const named = namedRules.map(({ id, title }) => ({ id, title, isChecked: false }));
  const own = user?.rules.map(userEntry) ?? [];
  return [...[...tokens, ...named].filter(({ id }) => isActive(id)), ...own].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function userEntry({ id, title, severity, confidence, where, spec }: UserRule): CatalogueEntry {
  const { description, regex, path, keywords, tags } = spec;
  return {
    ...{ id, title, where, severity, confidence, isChecked: false },
    ...(description === undefined || description === title ? {} : { description }),
    ...(keywords.length === 0 ? {} : { keywords }),
    ...(regex === undefined ? {} : { pattern: regex.text }),
    ...(path === undefined ? {} : { path: path.text }),
    ...(tags.length === 0 ? {} : { tags }),
  };
}

function tokenEntry(rule: Rule, { name, docs }: Provider): CatalogueEntry {
  const { id, title, severity, confidence, keywords, lead, pattern, check } = rule;
  const whole = lead === undefined ? pattern.source : `${lead.source}${pattern.source}`;
  return {
    ...{ id, title, provider: name, docs, severity, confidence, keywords },
    pattern: `/${whole}/${pattern.flags}`,
    isChecked: check !== undefined,
  };
}
