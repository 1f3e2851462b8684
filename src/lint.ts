/** A Dockerfile looked at before the build: mistakes that would leak, and secrets that stand in it already. */
import { createDetector } from './detect/index.ts';
import { severities } from './finding.ts';
import { type Context, lintDockerfile, type Mistake } from './mistakes/index.ts';
import { type Found, tryRules } from './try-rules.ts';
import { version } from './version.ts';

export type { Context, Mistake } from './mistakes/index.ts';
export type { Found } from './try-rules.ts';

export interface Linted {
  readonly mistakes: readonly Mistake[];
  /** Raw values in the Dockerfile itself, redacted. */
  readonly secrets: readonly Found[];
}

/** Lints the text of a Dockerfile, with what is known of the context it is built with. Worst first. */
export function lint(text: string, path: string, context?: Context): Linted {
  const { found } = tryRules(createDetector({ version }), text, path, 'dockerfile');
  const secrets = found.filter(({ confidence }) => confidence !== 'low');
  const rank = (secret: Found) => severities.indexOf(secret.severity);
  return {
    mistakes: lintDockerfile(text, context),
    secrets: secrets.sort((a, b) => rank(b) - rank(a) || a.line - b.line),
  };
}
