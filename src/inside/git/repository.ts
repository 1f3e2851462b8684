/**
 * What the commits and trees of one repository tell of its blobs: the path that each is at, and the commit that brought it
 * there. Deleted commits count like others: their objects stay until git collects its garbage, and in a layer for ever.
 */
import { type IdBytes, keyOf } from './object.ts';

/** Bytes of trees kept. Blobs of trees beyond go by their IDs. */
const TREES_MAX_BYTES = 24 << 20;
/** Objects with a name kept, and commits. */
const NAMES_MAX = 400_000;
const DEEPEST = 100;

interface Tree {
  readonly key: number;
  readonly content: Buffer;
}

interface Commit {
  readonly id: string;
  /** Seconds since 1970. */
  readonly time: number;
}

/** Where a blob is from: the oldest commit that has it, and its path there. */
export interface Origin {
  readonly commit: string;
  /** When it was written: seconds since 1970. */
  readonly time: number;
  readonly path: string;
}

interface Way extends Commit {
  readonly path: string;
}

/** Where an object stands in a tree: the number of the tree, and the entry's offset in it. */
interface Entry {
  readonly tree: number;
  readonly name: string;
}

export class Repository {
  readonly #idBytes: IdBytes;
  readonly #trees: Tree[] = [];
  #treeBytes = 0;
  /** The oldest commit of each root tree. */
  readonly #commits = new Map<number, Commit>();
  /** The first entry met of each object, as tree number and offset in one number. */
  readonly #first = new Map<number, number>();

  constructor(idBytes: IdBytes) {
    this.#idBytes = idBytes;
  }

  addCommit(id: string, content: Buffer): void {
    const head = content.toString('latin1', 0, 2048);
    const tree = /^tree ([0-9a-f]{40,64})$/m.exec(head)?.[1];
    if (tree === undefined) return;
    const time = Number(/^author .*> (\d{1,12}) [+-]\d+$/m.exec(head)?.[1] ?? 0);
    const key = keyOf(tree);
    const known = this.#commits.get(key);
    if (known === undefined ? this.#commits.size < NAMES_MAX : time < known.time) this.#commits.set(key, { id, time });
  }

  addTree(id: string, content: Buffer): void {
    if (this.#treeBytes + content.length > TREES_MAX_BYTES) return;
    this.#treeBytes += content.length;
    const number = this.#trees.length;
    this.#trees.push({ key: keyOf(id), content: Buffer.from(content) });
    for (const [key, at] of this.#entries(content)) {
      if (this.#first.size < NAMES_MAX && !this.#first.has(key)) this.#first.set(key, number * 2 ** 25 + at);
    }
  }

  /** A path that an object has in some commit or tree met so far. */
  nameOf(id: string): string | undefined {
    const names: string[] = [];
    let key = keyOf(id);
    for (let depth = 0; depth < DEEPEST; depth++) {
      const place = this.#first.get(key);
      if (place === undefined) break;
      const tree = this.#trees[Math.floor(place / 2 ** 25)]!;
      names.unshift(nameAt(tree.content, place % 2 ** 25));
      key = tree.key;
    }
    return names.length === 0 ? undefined : names.join('/');
  }

  /** The origins of blobs, to be asked when all objects were met; without those that no commit has. */
  originsOf(ids: Iterable<string>): Map<string, Origin> {
    const keys = new Map([...ids].map((id) => [id, keyOf(id)]));
    const parents = this.#parentsOf(new Set(keys.values()));
    const ways = new Map<number, Way | undefined>();
    const out = new Map<string, Origin>();
    for (const [id, key] of keys) {
      const way = this.#wayTo(key, parents, ways);
      if (way !== undefined) out.set(id, { commit: way.id, time: way.time, path: way.path });
    }
    return out;
  }

  /** The entries that lead to these objects, and to the trees that those are in, and so on. */
  #parentsOf(keys: ReadonlySet<number>): Map<number, Entry[]> {
    const parents = new Map<number, Entry[]>();
    for (let wanted = keys; wanted.size > 0; ) {
      const next = new Set<number>();
      for (const key of wanted) parents.set(key, []);
      for (const [number, tree] of this.#trees.entries()) {
        for (const [key, at] of this.#entries(tree.content)) {
          if (!wanted.has(key)) continue;
          parents.get(key)!.push({ tree: number, name: nameAt(tree.content, at) });
          if (!parents.has(tree.key)) next.add(tree.key);
        }
      }
      wanted = next;
    }
    return parents;
  }

  #wayTo(
    key: number,
    parents: ReadonlyMap<number, readonly Entry[]>,
    ways: Map<number, Way | undefined>,
  ): Way | undefined {
    if (ways.has(key)) return ways.get(key);
    ways.set(key, undefined);
    const commit = this.#commits.get(key);
    let best: Way | undefined = commit && { ...commit, path: '' };
    for (const { tree, name } of parents.get(key) ?? []) {
      const way = this.#wayTo(this.#trees[tree]!.key, parents, ways);
      if (way === undefined || (best !== undefined && best.time <= way.time)) continue;
      best = { ...way, path: way.path === '' ? name : `${way.path}/${name}` };
    }
    ways.set(key, best);
    return best;
  }

  /** Key and offset of each entry: mode, a space, the name, a zero, the ID. */
  *#entries(content: Buffer): Generator<[key: number, at: number]> {
    for (let at = 0; at < content.length; ) {
      const end = content.indexOf(0, at);
      if (end < 0 || end + 1 + this.#idBytes > content.length) return;
      yield [content.readUIntBE(end + 1, 6), at];
      at = end + 1 + this.#idBytes;
    }
  }
}

function nameAt(content: Buffer, at: number): string {
  return content.toString('utf8', content.indexOf(0x20, at) + 1, content.indexOf(0, at));
}
