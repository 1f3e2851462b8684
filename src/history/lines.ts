import type { HistoryEntry, ImageMetadata } from '../image.ts';
import { buildah } from './buildah.ts';
import { buildkit } from './buildkit.ts';
import { classic } from './classic.ts';
import { shellPrefix } from './command.ts';
import { formsOf } from './form.ts';
import { type Exact, renderedPairs, writtenPairs } from './pairs.ts';
import type { Reader, Reading } from './reading.ts';
import type { HistoryForm, Named } from './step.ts';
import { commit, imported, tool } from './tools.ts';
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
export interface Line {
  readonly entry: HistoryEntry;
  readonly form: HistoryForm;
  readonly reading: Reading;
  readonly named: readonly Named[];
  /** True where the names of an ARG's args are themselves a guess. */
  readonly doubtful?: boolean;
  readonly shells: readonly string[];
}

/** Names that are looked for in one RUN; more ARGs than this have no real Dockerfile. */
export const MAX_DECLARED = 200;

/** Each entry as its own text and the config tell it. */
export function readLines({ history, config }: ImageMetadata): Line[] {
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
