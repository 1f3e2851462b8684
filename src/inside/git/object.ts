/** Git's objects. https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
import { createHash } from 'node:crypto';

export type ObjectType = 'commit' | 'tree' | 'blob' | 'tag';

/** An object with its whole content. */
export interface GitObject {
  readonly type: ObjectType;
  readonly content: Buffer;
}

/** Bytes of an ID: SHA-1's, or SHA-256's in repositories of the newer format. */
export type IdBytes = 20 | 32;

/** The ID of an object: the digest of its type, length and content, in hex. */
export function objectId({ type, content }: GitObject, idBytes: IdBytes): string {
  const hash = createHash(idBytes === 32 ? 'sha256' : 'sha1');
  return hash.update(`${type} ${content.length}\0`).update(content).digest('hex');
}

/** A short key of an ID, for tables of many: 48 bits, among which no repository has two alike by chance. */
export function keyOf(id: string): number {
  return Number.parseInt(id.slice(0, 12), 16);
}

const STORE = /^(?:(.*?)\/)?objects\/(?:pack|[0-9a-f]{2})\/[^/!]*$/;

/** True for files of a repository's object store: they tell of one another. */
export function isInRepository(path: string): boolean {
  return STORE.test(path);
}

/** The folder of the repository that a file of its object store is in. */
export function repositoryOf(path: string): string {
  const match = STORE.exec(path);
  return match === null ? path : (match[1] ?? '');
}
