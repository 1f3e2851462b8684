import { parseDockerfile } from '../../dockerfile/index.ts';
import type { Step } from '../../history/index.ts';
import type { BareFinding } from '../context.ts';
import { fixFile } from './files.ts';
import { DONE, type Leak, type Literal, left, type Outcome } from './fixer.ts';
import { fixLiteral } from './literals.ts';
import { type NeededSecret, Plan } from './plan.ts';
import { render } from './render.ts';
import { Source } from './source.ts';
import { fixVariable } from './variables.ts';

export { unifiedDiff } from './diff.ts';
export type { Literal } from './fixer.ts';
export { instructionOf } from './match.ts';
export type { NeededSecret } from './plan.ts';

export interface PatchOptions {
  /** The history of the image that was scanned, by which files find their instruction. */
  readonly steps?: readonly Step[];
  /** Places of raw values in the Dockerfile, as a search of it finds them. */
  readonly literals?: readonly Literal[];
  /** Lines that the .dockerignore has already. */
  readonly ignored?: readonly string[];
}

export interface Patch {
  /** The whole new Dockerfile. Holds what the old one held: mask it where it is shown. */
  readonly dockerfile: string;
  /** Lines to add to .dockerignore. */
  readonly ignore: readonly string[];
  /** `--secret` flags that the build now needs. */
  readonly secrets: readonly NeededSecret[];
  /** Variables to set when a container starts. */
  readonly runtime: readonly string[];
  /** Findings that the patch does not mend, or not in every place, and why. */
  readonly left: readonly { readonly fingerprint: string; readonly why: string }[];
}

/** A Dockerfile that builds the same image without the secrets found in it. What cannot be changed safely is left and named. */
export function patchDockerfile(text: string, findings: readonly BareFinding[], options: PatchOptions = {}): Patch {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const source = new Source(text.slice(mark.length));
  const plan = new Plan(parseDockerfile(source.text));
  const open = new Map<string, string>();
  for (const finding of findings) {
    for (const why of fixFinding(finding, plan, source, options)) open.set(`${finding.fingerprint} ${why}`, why);
  }
  for (const literal of options.literals ?? []) {
    const outcome = fixLiteral(plan, source, { ...literal, offset: literal.offset - mark.length });
    if (!outcome.done) open.set(` ${outcome.why}`, outcome.why);
  }
  render(plan, source);
  return {
    dockerfile: mark + source.toString(),
    ignore: [...plan.ignored].filter((line) => !(options.ignored ?? []).includes(line)),
    secrets: [...plan.secrets.values()],
    runtime: [...plan.runtime],
    left: [...open].map(([at, why]) => ({ fingerprint: at.split(' ', 1)[0]!, why })),
  };
}

/** Reasons why places of a finding were left alone. */
function fixFinding(finding: BareFinding, plan: Plan, source: Source, options: PatchOptions): Set<string> {
  const reasons = new Set<string>();
  for (const location of finding.locations) {
    const outcome = fixLocation({ finding, location, plan, source, steps: options.steps ?? [] }, options);
    if (!outcome.done) reasons.add(outcome.why);
  }
  return reasons;
}

const PAIRED = /^(?:ARG|ENV|LABEL)$/;

function fixLocation(leak: Leak, { literals }: PatchOptions): Outcome {
  const { location, plan, steps } = leak;
  const { kind, key, historyIndex } = location;
  const instruction = historyIndex === undefined ? '' : (steps[historyIndex]?.instruction ?? '');
  const isPair = kind === 'build-arg' || kind === 'env' || kind === 'label' || PAIRED.test(instruction);
  if (isPair && key !== undefined) return fixVariable(plan, key);
  if (kind === 'file') return fixFile(leak);
  // An attestation repeats what the build was given, which the other places tell.
  if (kind === 'attestation') return key === undefined ? DONE : fixGiven(plan, key);
  if ((literals ?? []).length > 0) return DONE;
  return left(
    `the value stands in ${instruction === '' ? 'the config' : instruction} itself, and was not found in this Dockerfile`,
  );
}

/** A build arg that no instruction names is only to be given no more. */
function fixGiven(plan: Plan, key: string): Outcome {
  const outcome = fixVariable(plan, key);
  return outcome.done ? outcome : DONE;
}
