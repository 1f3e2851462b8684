import { createHash } from 'node:crypto';
import type { FileDigests } from '../src/packages/index.ts';

/** The digests that package managers record, of one file's whole content. */
export function digestsOf(content: Uint8Array): FileDigests {
  const digest = (name: string) => createHash(name).update(content).digest('hex');
  return { md5: digest('md5'), sha1: digest('sha1'), sha256: digest('sha256') };
}

/** The same of a file that comes in parts. */
export class RunningDigests {
  readonly #md5 = createHash('md5');
  readonly #sha1 = createHash('sha1');
  readonly #sha256 = createHash('sha256');

  push(bytes: Uint8Array): void {
    for (const hash of [this.#md5, this.#sha1, this.#sha256]) hash.update(bytes);
  }

  end(): FileDigests {
    return { md5: this.#md5.digest('hex'), sha1: this.#sha1.digest('hex'), sha256: this.#sha256.digest('hex') };
  }
}
