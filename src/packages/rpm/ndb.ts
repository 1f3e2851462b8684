/** The headers in rpm's own database format, as SUSE uses it. https://github.com/rpm-software-management/rpm/blob/master/lib/backend/ndb/rpmpkg.c */

export const NDB_MAGIC = 'RpmP';

const PAGE = 4096;
const SLOT = 16;
const BLOCK = 16;
/** The first slots are the file's own header. */
const FIRST_SLOT = 2;

export function* ndbBlobs(bytes: Buffer): Generator<Buffer> {
  const slotsEnd = Math.min(bytes.length, bytes.readUInt32LE(12) * PAGE);
  for (let at = FIRST_SLOT * SLOT; at + SLOT <= slotsEnd; at += SLOT) {
    const package_ = bytes.readUInt32LE(at + 4);
    if (bytes.toString('latin1', at, at + 4) !== 'Slot' || package_ === 0) continue;
    const blob = bytes.readUInt32LE(at + 8) * BLOCK;
    if (blob + 16 > bytes.length || bytes.toString('latin1', blob, blob + 4) !== 'BlbS') continue;
    yield bytes.subarray(blob + 16, blob + 16 + bytes.readUInt32LE(blob + 12));
  }
}
