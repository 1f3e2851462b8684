import { type DockerfileInstruction, type Flag, fullText, pairs, parseDockerfile, words } from '../dockerfile/index.ts';
import type { Step } from '../history/index.ts';

/** A mount of a RUN: `type`, `id`, `target`, `env` …, as its flag gives them. */
export type MountOptions = ReadonlyMap<string, string>;

/** One instruction, be it of a Dockerfile or of a history. */
export interface Act {
  readonly instruction: string;
  /** Pairs of ARG and ENV. */
  readonly named: readonly { readonly key: string; readonly value: string }[];
  readonly mounts: readonly MountOptions[];
  /** What a RUN gives to its shell, here-documents included; empty otherwise. */
  readonly command: string;
  /** Paths that COPY and ADD take from the build context. */
  readonly sources: readonly string[];
  /** False for what stands in a stage that is not shipped. */
  readonly shipped: boolean;
  readonly line?: number;
  readonly historyIndex?: number;
  readonly layer?: number;
  /** Of an image: the folder that it works in, without a leading slash. */
  readonly workdir?: string;
}

/** Where an act stands, as remarks tell it. */
export function placeOf({ line, historyIndex, layer }: Pick<Act, 'line' | 'historyIndex' | 'layer'>) {
  return {
    ...(line === undefined ? {} : { line }),
    ...(historyIndex === undefined ? {} : { historyIndex }),
    ...(layer === undefined ? {} : { layer }),
  };
}

/** The instructions of a Dockerfile; those inside ONBUILD too. */
export function actsOfDockerfile(source: string): Act[] {
  const { instructions, escape: mark } = parseDockerfile(source);
  const last = Math.max(-1, ...instructions.map((each) => each.stage));
  const shipped = shippedStages(instructions, last);
  return instructions.map((each) => actOf(each.inner ?? each, mark, shipped.has(each.stage)));
}

/** The final stage and those that it is built from. */
function shippedStages(instructions: readonly DockerfileInstruction[], last: number): Set<number> {
  const froms = instructions.filter((each) => each.keyword === 'FROM');
  const names = froms.map(({ body }) => /\sAS\s+(\S+)/i.exec(body)?.[1]?.toLowerCase());
  const out = new Set<number>();
  for (let stage = last; stage >= 0 && !out.has(stage); ) {
    out.add(stage);
    stage = names.lastIndexOf(froms[stage]?.body.split(/\s/)[0]?.toLowerCase() ?? '', stage - 1);
  }
  return out;
}

function actOf(each: DockerfileInstruction, mark: string, shipped: boolean): Act {
  const { keyword, flags, body, json, startLine } = each;
  const paired = keyword === 'ARG' || keyword === 'ENV';
  return {
    instruction: keyword,
    named: paired ? pairs(keyword, body, mark) : [],
    mounts: mountsOf(flags),
    command: keyword === 'RUN' ? (json?.join(' ') ?? fullText(each)) : '',
    sources: sourcesOf(each),
    shipped,
    line: startLine,
  };
}

function sourcesOf({ keyword, flags, body, json, heredocs }: DockerfileInstruction): string[] {
  const copies = keyword === 'COPY' || keyword === 'ADD';
  if (!copies || heredocs.length > 0 || flags.some(({ name }) => name === 'from')) return [];
  return (json ?? words(body).map((word) => word.raw)).slice(0, -1);
}

function mountsOf(flags: readonly Flag[]): MountOptions[] {
  return flags
    .filter(({ name }) => name === 'mount')
    .map(({ value }) => {
      const options = value
        .split(',')
        .map((part) => [part.split('=', 1)[0]!, part.slice(part.indexOf('=') + 1)] as const);
      const all = new Map(options);
      const target = all.get('target') ?? all.get('dst') ?? all.get('destination');
      return target === undefined ? all : all.set('target', target);
    });
}

/** The steps of an image, each read as the instruction that it was. */
export function actsOfSteps(steps: readonly Step[]): Act[] {
  let workdir = '';
  return steps.map((step) => {
    if (step.instruction === 'WORKDIR') workdir = folderOf(step.text.slice('WORKDIR '.length).trim(), workdir);
    const [act] = step.form === 'buildah' || step.form === 'kaniko' ? actsOfDockerfile(step.text) : [];
    return {
      instruction: step.instruction,
      named: step.instruction === 'ARG' || step.instruction === 'ENV' ? step.named : [],
      mounts: act?.mounts ?? [],
      command: step.instruction === 'RUN' ? (act?.command ?? step.command ?? '') : '',
      sources: sourcesOfText(step),
      shipped: true,
      historyIndex: step.index,
      workdir,
      ...(step.layerIndex === undefined ? {} : { layer: step.layerIndex }),
    };
  });
}

/** A WORKDIR from the root, after those before it. */
function folderOf(path: string, before: string): string {
  const clean = path.replace(/["']/g, '').replace(/\/+$/, '');
  return clean.startsWith('/') || before === '' ? clean.replace(/^\/+/, '') : `${before}/${clean}`;
}

/** BuildKit and Kaniko tell the sources; BuildKit hides `--from`, so that a source may be of another stage. */
function sourcesOfText({ instruction, text, form }: Step): string[] {
  if ((instruction !== 'COPY' && instruction !== 'ADD') || (form !== 'buildkit' && form !== 'kaniko')) return [];
  const [parsed] = parseDockerfile(text).instructions;
  return parsed === undefined ? [] : sourcesOf(parsed);
}
