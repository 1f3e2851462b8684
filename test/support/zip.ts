/** Small zips made by hand, so that every field can be as a test wants it. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipMember {
  readonly name: string;
  readonly body: string | Buffer;
  readonly stored?: boolean;
  /** Sizes stand behind the data only, as streaming writers do. */
  readonly sizesFollow?: boolean;
  readonly flags?: number;
  readonly method?: number;
}

/** A whole zip with its central directory. */
export function zipOf(members: readonly ZipMember[], prefix: string | Buffer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from(prefix as string)];
  const central: Buffer[] = [];
  let offset = parts[0]!.length;
  for (const member of members) {
    const local = localOf(member);
    central.push(centralOf(member, offset));
    parts.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, directory, end]);
}

const bytesOf = (member: ZipMember) => Buffer.from(member.body as string);
const dataOf = (member: ZipMember) => (member.stored === true ? bytesOf(member) : deflateRawSync(bytesOf(member)));

function fieldsOf(member: ZipMember, isHidden: boolean): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE((member.flags ?? 0) | (member.sizesFollow === true ? 8 : 0), 2);
  fields.writeUInt16LE(member.method ?? (member.stored === true ? 0 : 8), 4);
  if (!isHidden) sizes(member).copy(fields, 10);
  fields.writeUInt16LE(Buffer.byteLength(member.name), 22);
  return fields;
}

function sizes(member: ZipMember): Buffer {
  const out = Buffer.alloc(12);
  out.writeUInt32LE(crc32(bytesOf(member)), 0);
  out.writeUInt32LE(dataOf(member).length, 4);
  out.writeUInt32LE(bytesOf(member).length, 8);
  return out;
}

function localOf(member: ZipMember): Buffer {
  const follows = member.sizesFollow === true;
  const head = Buffer.from('PK\x03\x04', 'latin1');
  const tail = follows ? [Buffer.from('PK\x07\x08', 'latin1'), sizes(member)] : [];
  return Buffer.concat([head, fieldsOf(member, follows), Buffer.from(member.name), dataOf(member), ...tail]);
}

function centralOf(member: ZipMember, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([
    Buffer.from('PK\x01\x02\x14\x00', 'latin1'),
    fieldsOf(member, false),
    rest,
    Buffer.from(member.name),
  ]);
}
