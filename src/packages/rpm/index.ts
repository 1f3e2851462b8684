import { SQLITE_MAGIC, tablesOf } from '../../sqlite/index.ts';
import type { PackageDatabase } from '../database.ts';
import { berkeleyBlobs, isBerkeleyHash } from './berkeley.ts';
import { filesOfHeader } from './header.ts';
import { NDB_MAGIC, ndbBlobs } from './ndb.ts';

const DATABASE = /^(?:var\/lib|usr\/lib\/sysimage|usr\/share)\/rpm\/(?:rpmdb\.sqlite|Packages|Packages\.db)$/;

/** Red Hat's and SUSE's: one file of all packages' headers, in one of three formats. */
export const rpm: PackageDatabase = {
  name: 'rpm',
  matches: (path) => DATABASE.test(path),
  *read(texts) {
    for (const text of texts.values()) {
      const bytes = Buffer.from(text, 'latin1');
      // A database could be made to share its bytes among any number of headers.
      let left = bytes.length * 4;
      for (const blob of blobsOf(bytes)) {
        left -= blob.length;
        if (left < 0) break;
        yield* filesOfHeader(blob);
      }
    }
  },
};

function blobsOf(bytes: Buffer): Iterable<Buffer> {
  if (bytes.length < 100) return [];
  const head = bytes.toString('latin1', 0, SQLITE_MAGIC.length);
  if (head === SQLITE_MAGIC) return sqliteBlobs(bytes);
  if (head.startsWith(NDB_MAGIC)) return ndbBlobs(bytes);
  return isBerkeleyHash(bytes) ? berkeleyBlobs(bytes) : [];
}

function* sqliteBlobs(bytes: Buffer): Generator<Buffer> {
  for (const table of tablesOf(bytes)) {
    if (table.name !== 'Packages') continue;
    for (const row of table.rows()) yield* row.filter((value) => Buffer.isBuffer(value));
  }
}
