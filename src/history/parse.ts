import type { HistoryEntry, ImageMetadata } from '../image.ts';
import { settledArgs } from './arg-lines.ts';
import { type BoundRun, bindArgs } from './args.ts';
import { buildah } from './buildah.ts';
import { buildkit } from './buildkit.ts';
import { classic } from './classic.ts';
import { commandOf, shellPrefix } from './command.ts';
import { exactRun } from './exact.ts';
import { formsOf } from './form.ts';
import { mapLayers } from './layers.ts';
import { type Exact, renderedPairs, writtenPairs } from './pairs.ts';
import type { ArgsPrefix, Reader, Reading } from './reading.ts';
import type { HistoryForm, Named, Step } from './step.ts';
import { dockerfileText } from './text.ts';
import { commit, imported, tool } from './tools.ts';
import { ArgValues } from './values.ts';
import { verbatim } from './verbatim.ts';

const READERS: Readonly<Record<HistoryForm, Reader>> = {
  buildkit,
  classic,
  buildah,
  kaniko: verbatim,
  buildpacks: tool,
  ko: tool,
  jib: tool,
  bazel: tool,
  nix: tool,
  import: imported,
  squash: tool,
  commit,
  unknown: tool,
};

const DEFAULT_SHELLS = ['/bin/sh -c', 'cmd /S /C'];

/** One entry with what its text alone tells, and the shells that were possible there. */
interface Line {
  readonly entry: HistoryEntry;
  readonly form: HistoryForm;
  readonly reading: Reading;
  readonly named: readonly Named[];
  /** True where the names of an ARG's args are themselves a guess. */
  readonly doubtful?: boolean;
  readonly shells: readonly string[];
}

/** The whole history understood, oldest first: instructions, build args, commands, layers. Never throws. */
export function parseHistory(metadata: ImageMetadata): Step[] {
  const lines = settle(read(metadata));
  const first = new ArgValues();
  bindAll(metadata, lines, first);
  const runs = bindAll(metadata, lines, new ArgValues(first));
  const layers = mapLayers(
    metadata.history,
    metadata.diffIds.length,
    lines.map(({ reading }) => reading.instruction),
  );
  return lines.map((line, index) => step(line, index, runs[index], layers[index], layers));
}

function read({ history, config }: ImageMetadata): Line[] {
  const forms = formsOf(history);
  const env = exactEnv(config.config?.Env);
  const labels: Exact = new Map(Object.entries(config.config?.Labels ?? {}));
  let shells = initialShells(config.config?.Shell);
  return history.map((entry, index) => {
    const form = forms[index]!;
    const reading = READERS[form](entry, shells);
    if (reading.instruction === 'SHELL') shells = [shellPrefix(reading.body), ...DEFAULT_SHELLS];
    return { entry, form, reading, named: pairsOf(reading, reading.instruction === 'LABEL' ? labels : env), shells };
  });
}

/** The config's own shell comes last: it is the one at the end, and history may tell of the ones before. */
function initialShells(shell: readonly string[] | null | undefined): string[] {
  return Array.isArray(shell) && shell.length > 0 ? [...DEFAULT_SHELLS, shell.join(' ')] : DEFAULT_SHELLS;
}

function exactEnv(env: readonly string[] | null | undefined): Exact {
  return new Map((env ?? []).map((pair) => [pair.split('=', 1)[0]!, pair.slice(pair.indexOf('=') + 1)] as const));
}

function pairsOf({ instruction, body, source }: Reading, exact: Exact): Named[] {
  if (instruction !== 'ENV' && instruction !== 'LABEL' && instruction !== 'ARG') return [];
  return source
    ? writtenPairs(instruction, body)
    : renderedPairs(instruction, body, instruction === 'ARG' ? new Map() : exact);
}

/** Reads ambiguous ARG entries of BuildKit by the RUN that follows. */
function settle(lines: Line[]): Line[] {
  const nextRun = runsAhead(lines);
  const declared: string[] = [];
  return lines.map((line, index) => {
    if (line.reading.instruction !== 'ARG') return line;
    const run = nextRun[index];
    const doubtful = line.form === 'buildkit' && line.named.some((arg) => arg.ambiguous);
    if (!doubtful) return declaring(line, declared);
    if (run === undefined) return declaring({ ...line, doubtful }, declared);
    const after = lines.slice(index + 1, run.at).flatMap((other) => names(other));
    const before = declared.slice(-MAX_DECLARED);
    const named = settledArgs({ body: line.reading.body, before, after }, run.prefix);
    return declaring(named === undefined ? { ...line, doubtful } : { ...line, named }, declared);
  });
}

function names({ reading, named }: Line): string[] {
  return reading.instruction === 'ARG' ? named.map((arg) => arg.key) : [];
}

function declaring(line: Line, declared: string[]): Line {
  declared.push(...names(line));
  return line;
}

/** For each line the next RUN with args, if it comes before too much else. */
function runsAhead(lines: readonly Line[]): ({ at: number; prefix: ArgsPrefix } | undefined)[] {
  const out = new Array<{ at: number; prefix: ArgsPrefix } | undefined>(lines.length);
  let next: { at: number; prefix: ArgsPrefix } | undefined;
  for (let index = lines.length - 1; index >= 0; index--) {
    out[index] = next !== undefined && next.at - index < MAX_DECLARED ? next : undefined;
    const { prefix } = lines[index]!.reading;
    if (prefix !== undefined) next = { at: index, prefix };
  }
  return out;
}

/** Tells all RUNs' args apart in turn, with what the entries below each of them declare. */
function bindAll(metadata: ImageMetadata, lines: readonly Line[], values: ArgValues): (BoundRun | undefined)[] {
  const declared: string[] = [];
  let doubtful = false;
  return lines.map((line, index) => {
    declare(line, declared, values);
    doubtful ||= line.doubtful === true;
    const run = bindOne(metadata, line, index, declared, values);
    if (run !== undefined) values.saw(run.candidates);
    return run === undefined ? undefined : { ...run, args: values.judged(run.args, doubtful) };
  });
}

function declare({ reading, form, named }: Line, declared: string[], values: ArgValues): void {
  if (reading.instruction !== 'ARG' && reading.instruction !== 'ENV') return;
  for (const { key, value, ambiguous } of named) {
    if (reading.instruction === 'ARG') declared.push(key);
    const exact = form === 'buildkit' && !ambiguous && (value !== '' || reading.instruction === 'ENV');
    values.declare(key, exact ? value : undefined);
  }
}

/** Names that are looked for in one RUN; more ARGs than this have no real Dockerfile. */
const MAX_DECLARED = 200;

function bindOne(
  metadata: ImageMetadata,
  line: Line,
  index: number,
  declared: readonly string[],
  values: ArgValues,
): BoundRun | undefined {
  if (line.reading.prefix === undefined) return undefined;
  const exact = exactRun(metadata, index);
  if (exact !== undefined) {
    return { ...exact, candidates: new Map(exact.args.map(({ key, value }) => [key, new Set([value])])) };
  }
  const { form, shells } = line;
  return bindArgs(line.reading.prefix, { form, shells, declared: declared.slice(-MAX_DECLARED), known: values.known });
}

function step(
  line: Line,
  index: number,
  run: BoundRun | undefined,
  layer: number | undefined,
  layers: readonly unknown[],
): Step {
  const { entry, form, reading, named } = line;
  const { instruction, source } = reading;
  const body = run?.command ?? reading.body;
  const command = commandOf(instruction, body, source);
  const shell = run?.shell ?? reading.shell;
  return {
    index,
    form,
    instruction,
    text: dockerfileText({ instruction, body, source, named }),
    buildArgs: run?.args ?? [],
    named,
    ...(command === undefined ? {} : { command }),
    ...(shell === undefined ? {} : { shell }),
    ...(entry.comment ? { comment: entry.comment } : {}),
    ...(entry.author ? { author: entry.author } : {}),
    raw: entry.created_by ?? '',
    madeLayer: made(entry, layer, layers),
    ...(layer === undefined ? {} : { layerIndex: layer }),
  };
}

/** Whether the entry made a layer; unknown where the source does not tell and the instructions do not fit either. */
function made(entry: HistoryEntry, layer: number | undefined, layers: readonly unknown[]): boolean | undefined {
  if (layer !== undefined) return true;
  if (entry.empty_layer !== undefined) return !entry.empty_layer;
  return layers.some((other) => other !== undefined) ? false : undefined;
}
