import type { Finding, Location } from '../finding.ts';
import { builderOf, parseHistory, type Step } from '../history/index.ts';
import type { Builder, ImageMetadata } from '../image.ts';
import { mask, type Redacted } from '../secret.ts';
import type { BareFinding, Contexts, Pattern, RemedyContext } from './context.ts';
import { maskedCommand, maskedInstruction } from './masked.ts';
import { patterns } from './patterns/index.ts';

/** Advice for at most so many different ways in which one value got in. */
const MAX_ADVICE = 3;

const ROTATE = 'If this image was ever pushed or handed on, rotate the value: who pulled it has it.';
const CACHED = 'If others can use this Engine, rotate the value: who asks it for its builds has it.';
const PUSHED = 'This image was pushed: rotate the value, since who pulled it has it.';

export interface RemedyOptions {
  /** True where the image is known to be in a registry. */
  readonly pushed?: boolean;
  /** What a person calls the base image, where it has a name. */
  readonly base?: string;
  /** True where it is only guessed which part of the image is the base's. */
  readonly isBaseGuessed?: boolean;
}

/** What to do about a finding: the concrete rewrite for each way in which the value got in. Made from masked text alone. */
export function remedyFor(finding: BareFinding, metadata: ImageMetadata, options: RemedyOptions = {}): Redacted {
  const known = knownOf(metadata);
  const groups = new Map<Pattern, RemedyContext[]>();
  for (const location of finding.locations.filter((each) => !isEcho(each, finding))) {
    const context = contextOf(finding, location, known);
    const pattern = patterns.find((each) => each.applies(context))!;
    const group = groups.get(pattern);
    if (group === undefined) groups.set(pattern, [context]);
    else group.push(context);
  }
  const advice = [...groups]
    .slice(0, MAX_ADVICE)
    .map(([pattern, contexts]) => pattern.advice(contexts as unknown as Contexts));
  return mask([...baseAdvice(finding, options), ...advice, rotate(finding, options)].join(' '), []);
}

function rotate({ locations }: BareFinding, { pushed }: RemedyOptions): string {
  if (locations.every(({ kind }) => kind === 'cache')) return CACHED;
  return pushed === true ? PUSHED : ROTATE;
}

/** What came with the base cannot be mended above it. */
function baseAdvice({ locations }: BareFinding, { base, isBaseGuessed }: RemedyOptions): string[] {
  if (locations.some(({ origin }) => origin !== 'base')) return [];
  const name = base === undefined ? 'the base image' : `the base image \`${base}\``;
  const came = isBaseGuessed === true ? 'It seems to have come' : 'It came';
  return [`${came} with ${name}: build on one without it, or mend the build of that one.`];
}

/** A RUN's whole text is searched once more where its build args cannot be told apart: the build arg is the story. */
function isEcho({ kind, ambiguous, historyIndex }: Location, { locations }: BareFinding): boolean {
  if (kind !== 'history' || ambiguous !== true) return false;
  return locations.some((other) => other.kind === 'build-arg' && other.historyIndex === historyIndex);
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
  const { historyIndex, byHistoryIndex } = location;
  return {
    finding,
    location,
    builder,
    key: keyOf(finding, location),
    ...(byHistoryIndex === undefined ? {} : { removedBy: byHistoryIndex + 1 }),
    ...instructionOf(location, historyIndex === undefined ? undefined : steps[historyIndex]),
  };
}

function keyOf(finding: Pick<Finding, 'key' | 'ruleId'>, location: Location): string {
  return location.key ?? finding.key ?? finding.ruleId.replaceAll('-', '_').toUpperCase();
}

function instructionOf({ instruction }: Location, step: Step | undefined) {
  if (step === undefined || instruction === undefined) return step === undefined ? {} : { step };
  const text = { step, instruction: maskedInstruction(step, instruction) };
  return step.instruction === 'RUN' ? { ...text, command: maskedCommand(step, instruction) } : text;
}
