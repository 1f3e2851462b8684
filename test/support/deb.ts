/** Small Debian packages made by hand. Format: https://man7.org/linux/man-pages/man5/deb.5.html */
import { gzipSync } from 'node:zlib';
import { tarOf } from './tar.ts';

/** A package with these files. */
export async function debOf(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const data = await tarOf(Object.entries(files).map(([name, body]) => ({ name: `./${name}`, body })));
  return Buffer.concat([
    Buffer.from('!<arch>\n'),
    member('debian-binary', Buffer.from('2.0\n')),
    member('data.tar.gz', gzipSync(data)),
  ]);
}

function member(name: string, body: Buffer): Buffer {
  const header = `${name.padEnd(16)}${'0'.padEnd(32)}${String(body.length).padEnd(10)}\`\n`;
  return Buffer.concat([Buffer.from(header), body, Buffer.alloc(body.length % 2, 10)]);
}
