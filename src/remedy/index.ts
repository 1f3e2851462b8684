import type { Finding, Location } from '../finding.ts';
import { builderOf, parseHistory, type Step } from '../history/index.ts';
import type { Builder, ImageMetadata } from '../image.ts';
import { mask, type Redacted } from '../secret.ts';
import type { BareFinding, Pattern, RemedyContext } from './context.ts';
import { maskedCommand, maskedInstruction } from './masked.ts';
import { attestation } from './patterns/attestation.ts';
import { buildArg } from './patterns/build-arg.ts';
import { config } from './patterns/config.ts';
import { env } from './patterns/env.ts';
import { copied, written } from './patterns/file.ts';
import { label } from './patterns/label.ts';
import { run } from './patterns/run.ts';

const PATTERNS: readonly Pattern[] = [attestation, buildArg, env, label, run, copied, written, config];

/** Advice for at most so many different ways in which one value got in. */
const MAX_ADVICE = 3;

const ROTATE = 'If this image was ever pushed or handed on, rotate the value: who pulled it has it.';

/** What to do about a finding: the concrete rewrite for each way in which the value got in. Made from masked text alone. */
export function remedyFor(finding: Omit<Finding, 'remedy'>, metadata: ImageMetadata): Redacted {
  const known = knownOf(metadata);
  const advice = new Map<Pattern, string>();
  for (const location of finding.locations) {
    const context = contextOf(finding, location, known);
    const pattern = PATTERNS.find((each) => each.applies(context))!;
    if (advice.size < MAX_ADVICE && !advice.has(pattern)) advice.set(pattern, pattern.advice(context));
  }
  return mask([...advice.values(), ROTATE].join(' '), []);
}

interface Known {
  readonly steps: readonly Step[];
  readonly builder: Builder;
}

const parsed = new WeakMap<ImageMetadata, Known>();

/** Each image's history is parsed once, however many findings it has. */
function knownOf(metadata: ImageMetadata): Known {
  let known = parsed.get(metadata);
  if (known === undefined) {
    known = { steps: parseHistory(metadata), builder: builderOf(metadata) };
    parsed.set(metadata, known);
  }
  return known;
}

function contextOf(finding: BareFinding, location: Location, { steps, builder }: Known): RemedyContext {
  const step = location.historyIndex === undefined ? undefined : steps[location.historyIndex];
  const byStep = location.byHistoryIndex === undefined ? undefined : steps[location.byHistoryIndex];
  const text =
    step === undefined ? location.instruction : location.instruction && maskedInstruction(step, location.instruction);
  return {
    finding,
    location,
    builder,
    key: location.key ?? finding.key ?? finding.ruleId.replaceAll('-', '_').toUpperCase(),
    ...(step === undefined ? {} : { step }),
    ...(byStep === undefined ? {} : { byStep }),
    ...(text === undefined ? {} : { instruction: text }),
    ...(step?.instruction === 'RUN' && location.instruction
      ? { command: maskedCommand(step, location.instruction) }
      : {}),
  };
}
