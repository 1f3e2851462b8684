/** Small tars made by hand or by tar-stream, for tests of what reads them. */
import { pack } from 'tar-stream';

export interface Member {
  readonly name: string;
  readonly type?: 'file' | 'directory' | 'symlink' | 'link';
  readonly body?: string | Buffer;
  readonly linkname?: string;
}

/** A well-formed tar, written by tar-stream. */
export async function tarOf(members: readonly Member[]): Promise<Buffer> {
  const tar = pack();
  for (const { name, type = 'file', body = '', linkname } of members) {
    tar.entry(
      { name, type, mtime: new Date(0), ...(linkname === undefined ? {} : { linkname }) },
      type === 'file' ? body : '',
    );
  }
  tar.finalize();
  const parts: Buffer[] = [];
  for await (const part of tar) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** One raw header block with any field as one likes, checksum made right. */
export function rawHeader(name: string, flag: string, size: number | string, magic = 'ustar\x0000'): Buffer {
  const block = Buffer.alloc(512);
  block.write(name, 0, 100, 'latin1');
  block.write('0000644\x000000000\x000000000\x00', 100, 'latin1');
  block.write(typeof size === 'string' ? size : `${size.toString(8).padStart(11, '0')}\0`, 124, 12, 'latin1');
  block.write('00000000000\0', 136, 'latin1');
  block.write('        ', 148, 'latin1');
  block.write(flag, 156, 1, 'latin1');
  block.write(magic, 257, 8, 'latin1');
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return block;
}

/** `bytes` filled up with zeros to a whole number of blocks. */
export function padded(bytes: string | Buffer): Buffer {
  const buffer = Buffer.from(bytes as string);
  return Buffer.concat([buffer, Buffer.alloc((512 - (buffer.length % 512)) % 512)]);
}
