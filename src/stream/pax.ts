import { decodeName } from './tar-header.ts';

/** What of a pax record set changes how the next entry is read. Other records are looked at as bytes only. */
export interface PaxRecords {
  readonly path?: string;
  readonly linkpath?: string;
  readonly size?: number;
}

/**
 * The records of one pax extended header: `length key=value\n`, as often as it fits.
 * https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html#tag_20_92_13_03
 * A record whose length lies ends the set: what was read so far holds.
 */
export function parsePax(bytes: Uint8Array): PaxRecords {
  const out: { path?: string; linkpath?: string; size?: number } = {};
  for (const [key, value] of records(bytes)) {
    if (key === 'path' || key === 'GNU.sparse.name') out.path = value;
    else if (key === 'linkpath') out.linkpath = value;
    else if (key === 'size') {
      const size = Number(value);
      if (Number.isSafeInteger(size) && size >= 0) out.size = size;
    }
  }
  return out;
}

function* records(bytes: Uint8Array): Generator<[string, string]> {
  let at = 0;
  while (at < bytes.length) {
    const space = bytes.indexOf(0x20, at);
    const length = space < 0 || space - at > 12 ? Number.NaN : Number(decodeName(bytes.subarray(at, space)));
    const end = at + length;
    if (!Number.isInteger(length) || end <= space + 1 || end > bytes.length) return;
    const record = decodeName(bytes.subarray(space + 1, end - 1));
    const equals = record.indexOf('=');
    if (equals > 0) yield [record.slice(0, equals), record.slice(equals + 1)];
    at = end;
  }
}
