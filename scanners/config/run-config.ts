import type { Fragment, Place } from '../../src/finding.ts';
import type { RunConfig } from '../../src/image.ts';
import { commandFragments } from '../commands.ts';
import { dockerfileFragments } from '../dockerfile.ts';
import { leafFragment, leaves } from '../leaves.ts';
import { join, parsed } from '../nodes.ts';

const READ = new Set(['Env', 'Labels', 'Cmd', 'Entrypoint', 'Healthcheck', 'OnBuild', 'Shell']);

/** Everything that a container would run with. `root` is the path of the object: `config`. */
export function* runConfigFragments(config: RunConfig, root: string): Generator<Fragment> {
  yield* env(config.Env, `${root}.Env`);
  yield* labels(config.Labels, `${root}.Labels`);
  yield* tokens(config.Cmd, `${root}.Cmd`);
  yield* tokens(config.Entrypoint, `${root}.Entrypoint`);
  yield* tokens(withoutKind(config.Healthcheck?.Test), `${root}.Healthcheck`);
  yield* tokens(config.Shell, `${root}.Shell`);
  for (const line of strings(config.OnBuild)) yield* dockerfileFragments(line, place(`${root}.OnBuild`));
  for (const [name, value] of Object.entries(config)) {
    if (!READ.has(name)) yield* rest(name, value, root);
  }
}

function place(path: string): Place {
  return { kind: 'config', path };
}

/** What a stranger's JSON calls a list of strings may be anything. */
function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function* env(list: unknown, path: string): Generator<Fragment> {
  for (const pair of strings(list)) {
    const at = pair.indexOf('=');
    const key = at < 0 ? pair : pair.slice(0, at);
    if (at >= 0 && at + 1 < pair.length) {
      yield { place: { kind: 'env', path, key }, text: pair.slice(at + 1), syntax: 'value' };
    }
  }
}

/** Labels by their names; a label that holds JSON by the names inside it. */
function* labels(record: unknown, path: string): Generator<Fragment> {
  if (typeof record !== 'object' || record === null) return;
  for (const [key, value] of Object.entries(record)) {
    const inner = typeof value === 'string' ? parsed(value) : value;
    if (typeof inner !== 'object' || inner === null) {
      yield { place: { kind: 'label', path, key }, text: String(value), syntax: 'value' };
    } else {
      yield* json(inner, join(path, key), key);
    }
  }
}

function* json(value: object, path: string, key: string): Generator<Fragment> {
  const lists = new Map<string, string[]>();
  for (const leaf of leaves(value, path, key)) {
    yield leafFragment(leaf, { kind: 'label' });
    const list = leaf.path.replace(/\[\d+\]$/, '');
    if (list === leaf.path) continue;
    const words = lists.get(list);
    if (words === undefined) lists.set(list, [leaf.text]);
    else words.push(leaf.text);
  }
  for (const [list, words] of lists) {
    if (words.length > 1) yield* commandFragments(words, { kind: 'label', path: list });
  }
}

function* tokens(list: unknown, path: string): Generator<Fragment> {
  const words = strings(list);
  if (words.length > 0) yield* commandFragments(words, place(path));
}

/** `["CMD-SHELL", "curl …"]` without its first word. */
function withoutKind(test: unknown): string[] {
  const words = strings(test);
  return words[0] === 'CMD-SHELL' ? ['/bin/sh', '-c', ...words.slice(1)] : words.slice(1);
}

/** User, WorkingDir, and whatever else stands there. */
function* rest(name: string, value: unknown, root: string): Generator<Fragment> {
  for (const leaf of leaves(value, join(root, name), name)) yield leafFragment(leaf, { kind: 'config' });
  if (typeof value !== 'object' || value === null) return;
  const names = Object.keys(value).join('\n');
  if (names !== '' && !Array.isArray(value)) yield { place: place(join(root, name)), text: names, syntax: 'text' };
}
