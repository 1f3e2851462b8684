import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import type { Limits } from '../../src/limits.ts';
import { debOf } from '../support/deb.ts';
import { scanMembers } from '../support/scan-members.ts';
import { type Member, tarOf } from '../support/tar.ts';
import { zipOf } from '../support/zip.ts';

const scan = (members: readonly Member[], limits: Partial<Limits> = {}, chunkBytes = 100_000) =>
  scanMembers(members, { limits, chunkBytes });

const SECRET = 'first line\nkey SECRET-inside; end\n';
/** Does not compress. */
const filler = Buffer.alloc(300_000);
for (let i = 0, x = 1; i < filler.length; i++) {
  x = (Math.imul(x, 1_103_515_245) + 12_345) >>> 0;
  filler[i] = x >>> 24;
}

/** Compresses, and is still large. */
const numbers = Array.from({ length: 30_000 }, (_, i) => (i * i) % 9973).join(' ');

describe('zip', () => {
  test.each([
    ['deflated', zipOf([{ name: 'a/b.txt', body: SECRET }])],
    ['stored', zipOf([{ name: 'a/b.txt', body: SECRET, stored: true }])],
    [
      'sizes behind the data',
      zipOf([
        { name: 'x', body: 'y', sizesFollow: true },
        { name: 'a/b.txt', body: SECRET, sizesFollow: true },
      ]),
    ],
    ['behind a launch script', zipOf([{ name: 'a/b.txt', body: SECRET }], '#!/bin/sh\nexec java -jar "$0"\n')],
    [
      'behind a large member',
      zipOf([
        { name: 'big', body: filler },
        { name: 'a/b.txt', body: SECRET },
      ]),
    ],
  ])('%s', async (_, body) => {
    for (const chunk of [500, 100_000, 10_000_000]) {
      const { found, skipped } = await scan([{ name: 'x.jar', body }], {}, chunk);
      expect(found).toEqual(['x.jar!a/b.txt:2:5 SECRET-inside']);
      expect(skipped).toEqual([]);
    }
  });

  test('what lies before, between and behind members is searched as it stands', async () => {
    const inner = zipOf([{ name: 'a', body: 'x' }], 'SECRET-before;\n');
    const comment = Buffer.from(inner);
    comment.writeUInt16LE('SECRET-behind;'.length, comment.length - 2);
    const body = Buffer.concat([comment, Buffer.from('SECRET-behind;')]);
    const { found, skipped } = await scan([{ name: 'x.zip', body }]);
    expect(found.map((text) => text.replace(/:.* /, ' '))).toEqual(['x.zip SECRET-before', 'x.zip SECRET-behind']);
    expect(skipped).toEqual([]);
  });

  test('a page under the name of a zip', async () => {
    const { found, skipped } = await scan([{ name: 'x.zip', body: '<h1>404</h1>\nSECRET-page;' }]);
    expect(found).toEqual(['x.zip:2:1 SECRET-page']);
    expect(skipped).toEqual([]);
  });

  test('an encrypted member is named', async () => {
    const body = zipOf([
      { name: 'locked', body: 'xx', flags: 1 },
      { name: 'open', body: SECRET },
    ]);
    const { found, skipped } = await scan([{ name: 'x.zip', body }]);
    expect(found).toEqual(['x.zip!open:2:5 SECRET-inside']);
    expect(skipped).toEqual([expect.objectContaining({ where: 'x.zip', reason: 'locked is encrypted' })]);
  });

  test('a method that is not read is named', async () => {
    const body = zipOf([{ name: 'odd', body: 'xx', stored: true, method: 98 }]);
    expect((await scan([{ name: 'x.zip', body }])).skipped).toEqual([expect.objectContaining({ bytes: 2 })]);
  });

  test('what a damaged member holds before the damage is searched, and the next member too', async () => {
    const body = zipOf([
      { name: 'bad', body: SECRET + numbers },
      { name: 'good', body: SECRET },
    ]);
    body.fill(0xff, 5000, 5200);
    const { found, skipped } = await scan([{ name: 'x.zip', body }]);
    expect(found.filter((text) => text.includes('!'))).toEqual([
      'x.zip!bad:2:5 SECRET-inside',
      'x.zip!good:2:5 SECRET-inside',
    ]);
    expect(skipped).toHaveLength(1);
  });
});

describe('one in another', () => {
  test('jar in war in tar.gz, with its inner path', async () => {
    const jar = zipOf([{ name: 'application.properties', body: SECRET }]);
    const war = zipOf([{ name: 'WEB-INF/lib/x.jar', body: jar }]);
    const outer = gzipSync(await tarOf([{ name: 'app.war', body: war }]));
    const { found } = await scan([{ name: 'opt/app.tar.gz', body: outer }]);
    expect(found).toEqual(['opt/app.tar.gz!app.war!WEB-INF/lib/x.jar!application.properties:2:5 SECRET-inside']);
  });

  test('a Debian package', async () => {
    const { found } = await scan([{ name: 'var/app.deb', body: await debOf({ 'etc/app.conf': SECRET }) }]);
    expect(found).toEqual(['var/app.deb!data.tar.gz!etc/app.conf:2:5 SECRET-inside']);
  });

  test('a cpio archive', async () => {
    const entry = (name: string, body: string) => {
      const hex = (n: number) => n.toString(16).padStart(8, '0');
      const head = `070701${[1, 0o100644, 0, 0, 1, 0, body.length, 0, 0, 0, 0, name.length + 1, 0].map(hex).join('')}${name}\0`;
      return `${head}${'\0'.repeat((4 - (head.length % 4)) % 4)}${body}${'\0'.repeat((4 - (body.length % 4)) % 4)}`;
    };
    const body = `${entry('etc/a', 'abc')}${entry('etc/b', SECRET)}${entry('TRAILER!!!', '')}`;
    const { found } = await scan([{ name: 'initrd.img', body: gzipSync(body) }]);
    expect(found).toEqual(['initrd.img!etc/b:2:5 SECRET-inside']);
  });
});

test.each([
  ['bzip2', 'bzip2', ['-c']],
  ['xz', 'xz', ['-c']],
  ['zstd', 'zstd', ['-q', '-c']],
])('a tar in %s', async (_, command, args) => {
  const body = execFileSync(command, args, { input: await tarOf([{ name: 'etc/app.conf', body: SECRET }]) });
  const { found, skipped } = await scan([{ name: 'opt/backup', body }]);
  expect(found).toEqual(['opt/backup!etc/app.conf:2:5 SECRET-inside']);
  expect(skipped).toEqual([]);
});

test.each([
  ['x.7z', '7z\xbc\xaf\x27\x1c', '7-Zip'],
  ['x.rar', 'Rar!\x1a\x07\x01', 'RAR'],
  ['initrd', '\x04\x22\x4d\x18', 'LZ4'],
  ['x.tar.lzma', '\x5d\0\0\x80', 'LZMA'],
])('what is not opened is named: %s', async (name, magic, format) => {
  const body = Buffer.from(`${magic}SECRET-plain;`, 'latin1');
  const { found, skipped } = await scan([{ name, body }]);
  expect(found).toHaveLength(1);
  expect(skipped).toEqual([expect.objectContaining({ where: name, bytes: body.length })]);
  expect(skipped[0]!.reason).toContain(format);
});

describe('caps are named, and the rest of the layer is searched', () => {
  const after: Member = { name: 'z.txt', body: 'SECRET-after;' };

  test('depth', async () => {
    let body: Buffer = zipOf([{ name: 'core', body: SECRET }]);
    for (let i = 0; i < 5; i++) body = zipOf([{ name: `n${i}.zip`, body }]);
    const { found, skipped } = await scan([{ name: 'deep.zip', body }, after], { nestedDepth: 3 });
    expect(found).toEqual(['z.txt:1:1 SECRET-after']);
    expect(skipped).toEqual([expect.objectContaining({ reason: 'archives are opened to depth 3' })]);
  });

  test('bytes', async () => {
    const body = gzipSync(Buffer.alloc(20 << 20));
    const { found, skipped } = await scan([{ name: 'bomb.gz', body }, after], { nestedBytes: 1 << 20 });
    expect(found).toEqual(['z.txt:1:1 SECRET-after']);
    expect(skipped).toEqual([
      expect.objectContaining({ where: 'bomb.gz', reason: 'it unpacks to more than 1048576 bytes' }),
    ]);
  });

  test('a bomb in an archive ends the archive, not the scan', async () => {
    const body = zipOf([
      { name: 'bomb.gz', body: gzipSync(Buffer.alloc(20 << 20)) },
      { name: 'x', body: 'y' },
    ]);
    const { found, skipped } = await scan([{ name: 'a.zip', body }, after], { nestedBytes: 1 << 20 }, 7000);
    expect(found).toEqual(['z.txt:1:1 SECRET-after']);
    expect(skipped).toHaveLength(1);
  });

  test('members', async () => {
    const body = zipOf(Array.from({ length: 20 }, (_, i) => ({ name: `f${i}`, body: 'x' })));
    const { found, skipped } = await scan([{ name: 'many.zip', body }, after], { nestedMembers: 10 });
    expect(found).toEqual(['z.txt:1:1 SECRET-after']);
    expect(skipped).toEqual([expect.objectContaining({ reason: 'it holds more than 10 members' })]);
  });
});
