import type { Fragment, Place } from '../../src/finding.ts';
import { commandFragments } from '../commands.ts';
import { dockerfileFragments } from '../dockerfile.ts';
import type { Node } from '../nodes.ts';

/** An object of a statement that says more than the strings in it. */
export interface Part {
  /** The object's properties, if it is one of this kind. */
  matches(node: Node, object: Readonly<Record<string, unknown>>): boolean;
  /** Properties that `fragments` takes care of. */
  readonly takes: readonly string[];
  fragments(object: Readonly<Record<string, unknown>>, path: string, label: string): Iterable<Fragment>;
}

function place(path: string): Place {
  return { kind: 'attestation', path };
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function text(base64: unknown): string {
  return typeof base64 === 'string' ? Buffer.from(base64, 'base64').toString('utf8') : '';
}

/**
 * What a step ran, with its whole environment: exact values of build args and ENV, of stages that were not shipped too.
 * https://github.com/moby/buildkit/blob/master/solver/pb/ops.proto (Meta)
 */
const execMeta: Part = {
  matches: (_, { args, env }) => Array.isArray(args) && (env === undefined || Array.isArray(env)),
  takes: ['args', 'env'],
  *fragments({ args, env }, path) {
    yield* commandFragments(strings(args), place(`${path}.args`));
    for (const pair of strings(env)) {
      const at = pair.indexOf('=');
      if (at < 0 || at + 1 === pair.length) continue;
      yield { place: { ...place(`${path}.env`), key: pair.slice(0, at) }, text: pair.slice(at + 1), syntax: 'value' };
    }
  },
};

/** A file that the build made: the text of a here-document. (ops.proto, FileActionMkFile) */
const mkfile: Part = {
  matches: ({ key }, { data }) => key.toLowerCase() === 'mkfile' && typeof data === 'string',
  takes: ['data'],
  *fragments({ data }, path) {
    yield { place: place(`${path}.data`), text: text(data), syntax: 'text' };
  },
};

/** The Dockerfile itself. https://github.com/moby/buildkit/blob/master/docs/attestations/slsa-definitions.md (source.infos) */
const sourceInfo: Part = {
  matches: (_, { filename, data }) => typeof filename === 'string' && typeof data === 'string',
  takes: ['data'],
  *fragments({ filename, language, data }, _, label) {
    const at = place(`${label}: ${String(filename)}`);
    if (typeof language === 'string' && language !== '' && language !== 'Dockerfile') {
      yield { place: at, text: text(data), syntax: 'text' };
    } else {
      yield* dockerfileFragments(text(data), at);
    }
  },
};

/** A record of a build's cache: what the step did that made it. */
const cacheRecord: Part = {
  matches: (_, { ID, Type, Description }) =>
    typeof ID === 'string' && typeof Type === 'string' && typeof Description === 'string',
  takes: ['ID', 'Parents', ' Parents', 'Type', 'Description'],
  *fragments({ Description }, path) {
    const at = place(`${path}.Description`);
    const [, command] = /^mount \S+ from exec (?:\/bin\/(?:ba)?sh -\w*c )?(.+)$/s.exec(String(Description)) ?? [];
    const [, instruction] = /^\[[^\]]+\] (.+)$/s.exec(String(Description)) ?? [];
    if (command !== undefined) yield { place: at, text: command, syntax: 'shell' };
    else if (instruction !== undefined) yield* dockerfileFragments(instruction, at);
    else if (Description !== '') yield { place: at, text: String(Description), syntax: 'text' };
  },
};

/** A value whose name stands beside it: a build record's arguments, an SBOM's properties. */
const namedValue: Part = {
  matches: (_, object) => valueIn(object) !== undefined,
  takes: ['value', 'Value'],
  *fragments(object, path) {
    const { key, text } = valueIn(object)!;
    if (text !== '') yield { place: { ...place(path), key }, text, syntax: 'value' };
  },
};

function valueIn(object: Readonly<Record<string, unknown>>): { key: string; text: string } | undefined {
  const [key, text] = [object.name ?? object.Name, object.value ?? object.Value];
  return typeof key === 'string' && typeof text === 'string' && key !== '' ? { key, text } : undefined;
}

export const parts: readonly Part[] = [sourceInfo, mkfile, execMeta, cacheRecord, namedValue];
