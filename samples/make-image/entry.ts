/**
 * Members of a tar, described in code: what a layer holds, and equally what an archive holds.
 * https://github.com/opencontainers/image-spec/blob/main/layer.md
 */

/** One member. Paths are written as they are given: relative, `./relative` or absolute, as the builders do. */
export interface Entry {
  readonly path: string;
  readonly type: 'file' | 'directory' | 'symlink' | 'link';
  /** Bytes of a file. */
  readonly content: Buffer;
  /** Target of a symlink or hard link. */
  readonly target?: string;
  readonly mode?: number;
  readonly uid?: number;
  readonly gid?: number;
}

type Attributes = Pick<Entry, 'mode' | 'uid' | 'gid'>;

const NOTHING = Buffer.alloc(0);

/** A regular file; text is written as UTF-8. */
export function file(path: string, content: string | Uint8Array, attributes: Attributes = {}): Entry {
  return {
    path,
    type: 'file',
    content: typeof content === 'string' ? Buffer.from(content) : Buffer.from(content),
    ...attributes,
  };
}

export function directory(path: string, attributes: Attributes = {}): Entry {
  return { path, type: 'directory', content: NOTHING, ...attributes };
}

export function symlink(path: string, target: string): Entry {
  return { path, type: 'symlink', content: NOTHING, target };
}

export function hardlink(path: string, target: string): Entry {
  return { path, type: 'link', content: NOTHING, target };
}

/** What deletes `path` of the layers below: an empty file `.wh.NAME` beside it. */
export function whiteout(path: string): Entry {
  const cut = path.lastIndexOf('/') + 1;
  return file(`${path.slice(0, cut)}.wh.${path.slice(cut)}`, NOTHING);
}

/** What hides everything that the layers below have in the folder `path`. */
export function opaque(path: string): Entry {
  return file(`${path}/.wh..wh..opq`, NOTHING);
}
