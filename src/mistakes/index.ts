import { parseDockerfile } from '../dockerfile/index.ts';
import { type Mistake, severities } from '../finding.ts';
import type { Step } from '../history/index.ts';
import type { Builder } from '../image.ts';
import type { Shipped } from '../layer.ts';
import { actsOfDockerfile, actsOfSteps } from './act.ts';
import type { Context } from './context.ts';
import type { HeldSecret, Subject } from './mistake.ts';
import { mistakeRules } from './rules/index.ts';

export type { Mistake } from '../finding.ts';
export type { Context } from './context.ts';
export type { HeldSecret } from './mistake.ts';
export { ShippedCollector } from './shipped.ts';

/** Mistakes of a Dockerfile, before anything is built. `found`: keys of ARG and ENV that are findings already. */
export function lintDockerfile(source: string, context?: Context, found?: ReadonlySet<string>): Mistake[] {
  const { syntax } = parseDockerfile(source);
  return check({
    kind: 'dockerfile',
    acts: actsOfDockerfile(source),
    ...(syntax === undefined ? {} : { syntax }),
    ...(context === undefined ? {} : { context }),
    ...(found === undefined ? {} : { found }),
  });
}

/** What is known of an image. */
export interface BuiltImage {
  readonly steps: readonly Step[];
  readonly builder: Builder;
  /** What its layers hold that they should not, where they were read. */
  readonly shipped?: readonly Shipped[];
  /** Keys of the findings: what is found is not remarked upon once more. */
  readonly found?: ReadonlySet<string>;
  /** Secrets found in files of its layers. */
  readonly held?: readonly HeldSecret[];
  /** Whether a layer has a file at a path; undefined where the layer was not read. */
  readonly hasFile?: (layer: number, path: string) => boolean | undefined;
}

/** Mistakes that an image tells of its build. */
export function mistakesOf({ steps, ...rest }: BuiltImage): Mistake[] {
  return check({ kind: 'image', acts: actsOfSteps(steps), ...rest });
}

/** All remarks of all rules, worst first, then as they stand. */
function check(subject: Subject): Mistake[] {
  const all = mistakeRules.flatMap((rule) =>
    Array.from(rule.check(subject), (remark): Mistake => ({ ruleId: rule.id, title: rule.title, ...remark })),
  );
  const place = ({ line, historyIndex }: Mistake) => line ?? historyIndex ?? 0;
  return all.sort((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity) || place(a) - place(b));
}
