import { spawnSync } from 'node:child_process';
import { readAll } from '../open.ts';

/** What makes the form of a saved image, without its content. */
export interface Outline {
  /** Files of the archive, digests aside. */
  readonly members: readonly string[];
  /** Keys of the config JSON and of its `config`. */
  readonly config: readonly string[];
  /** Keys of each kind of history entry, and the words that say which builder wrote it. */
  readonly history: readonly string[];
  /** How the layers write their names: absolute, `./`, or plain. */
  readonly names: readonly string[];
}

const unique = (items: Iterable<string>): string[] => [...new Set(items)].sort();

export async function outlineOf(archive: string): Promise<Outline> {
  const [read] = await readAll(archive);
  const { config, history } = read!.image.metadata;
  return {
    members: unique(
      tarNames(['-tf', archive])
        .filter((name) => !name.endsWith('/'))
        .map(withoutDigest),
    ),
    config: unique([...Object.keys(config), ...Object.keys(config.config ?? {}).map((key) => `config.${key}`)]),
    history: unique(history.map((entry) => `${Object.keys(entry).sort()} by ${entry.author ?? 'nobody'}`)),
    names: unique(read!.layers.slice(1).flatMap(({ bytes }) => tarNames(['-tPf', '-'], bytes).map(styleOf))),
  };
}

function tarNames(args: string[], input: Uint8Array = new Uint8Array()): string[] {
  return spawnSync('tar', args, { input, encoding: 'utf8' }).stdout.trim().split('\n');
}

function withoutDigest(name: string): string {
  return name.replace(/^\.\//, '').replace(/[0-9a-f]{64}/, 'HEX');
}

function styleOf(name: string): string {
  return name.startsWith('/') && name !== '/' ? 'absolute' : name.startsWith('./') ? 'dotted' : 'plain';
}
