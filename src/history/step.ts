/** How a history entry was written: by which builder, or by what else makes images. */
export type HistoryForm =
  | 'buildkit'
  | 'classic'
  | 'buildah'
  | 'kaniko'
  | 'buildpacks'
  | 'ko'
  | 'jib'
  | 'bazel'
  | 'nix'
  | 'import'
  | 'squash'
  | 'commit'
  | 'unknown';

/** What an entry says was done. LAYER: a layer added by a tool; COMMIT: a container's state; IMPORT: a tar. */
export type Instruction =
  | 'ADD'
  | 'ARG'
  | 'CMD'
  | 'COPY'
  | 'ENTRYPOINT'
  | 'ENV'
  | 'EXPOSE'
  | 'FROM'
  | 'HEALTHCHECK'
  | 'LABEL'
  | 'MAINTAINER'
  | 'ONBUILD'
  | 'RUN'
  | 'SHELL'
  | 'STOPSIGNAL'
  | 'USER'
  | 'VOLUME'
  | 'WORKDIR'
  | 'COMMIT'
  | 'IMPORT'
  | 'LAYER';

/** A value with its name, as the entry's text gives it. */
export interface Named {
  readonly key: string;
  readonly value: string;
  /** True where the text does not tell for sure where the value ends; `value` is then the likeliest. */
  readonly ambiguous: boolean;
}

/** One entry of the history, understood. */
export interface Step {
  /** Into the history, oldest first. */
  readonly index: number;
  readonly form: HistoryForm;
  readonly instruction: Instruction;
  /** The whole instruction as a Dockerfile would say it, without build args and the builder's own marks. Raw: may hold secrets. */
  readonly text: string;
  /** The build args that a RUN was given, in the order in which the builder wrote them. */
  readonly buildArgs: readonly Named[];
  /** The pairs of ENV, LABEL and ARG. */
  readonly named: readonly Named[];
  /** Commands for a shell: the RUN's own, HEALTHCHECK's, CMD's and ENTRYPOINT's. */
  readonly command?: string;
  /** The shell that ran it (`/bin/sh -c`); absent for the exec form and where nothing tells. */
  readonly shell?: string;
  readonly comment?: string;
  readonly author?: string;
  /** The entry's own text, untouched. */
  readonly raw: string;
  /** Undefined where the source does not tell. */
  readonly madeLayer: boolean | undefined;
  /** 0-based from the base. */
  readonly layerIndex?: number;
}

const INSTRUCTIONS: ReadonlySet<string> = new Set<Instruction>([
  'ADD',
  'ARG',
  'CMD',
  'COPY',
  'ENTRYPOINT',
  'ENV',
  'EXPOSE',
  'FROM',
  'HEALTHCHECK',
  'LABEL',
  'MAINTAINER',
  'ONBUILD',
  'RUN',
  'SHELL',
  'STOPSIGNAL',
  'USER',
  'VOLUME',
  'WORKDIR',
]);

/** Whether a word is the keyword of a Dockerfile instruction, in capitals. */
export function isInstruction(word: string): word is Instruction {
  return INSTRUCTIONS.has(word);
}
