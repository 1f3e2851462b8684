import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { isPackageRecord, Ownership } from '../../src/packages/index.ts';
import { tablesOf } from '../../src/sqlite/index.ts';
import { describeWith, lookFor } from '../support/describe-with.ts';
import { runFolder } from '../support/run-folder.ts';
import { scanMembers } from '../support/scan-members.ts';

const BODY = 'password = SECRET-shipped;\n';
const SPEC = `Name: sample
Version: 1.2
Release: 3
Summary: s
License: l
BuildArch: noarch
%description
d
%install
mkdir -p %{buildroot}/etc/sample
printf '${BODY.replace('\n', '\\n')}' > %{buildroot}/etc/sample/app.conf
printf 'other' > %{buildroot}/etc/sample/other.conf
%files
/etc/sample
`;

/** A package, compressed as told. */
function build(payload: string): Buffer {
  const folder = mkdtempSync(join(runFolder(), 'rpm-'));
  writeFileSync(join(folder, 'sample.spec'), SPEC);
  const defines = ['--define', `_topdir ${folder}`, '--define', `_binary_payload ${payload}`];
  execFileSync('rpmbuild', ['-bb', ...defines, 'sample.spec'], { cwd: folder, stdio: 'pipe' });
  const made = join(folder, 'RPMS', 'noarch');
  return readFileSync(join(made, readdirSync(made)[0]!));
}

/** The database of a system on which the package was installed. */
function installed(): Buffer {
  const folder = mkdtempSync(join(runFolder(), 'rpmdb-'));
  writeFileSync(join(folder, 'sample.rpm'), build('w9.gzdio'));
  const options = ['--dbpath', join(folder, 'db'), '--define', '_db_backend sqlite'];
  execFileSync('rpm', [...options, '-i', '--justdb', '--nodeps', join(folder, 'sample.rpm')], { stdio: 'pipe' });
  return readFileSync(join(folder, 'db', 'rpmdb.sqlite'));
}

/** The package's header out of the database. */
function headerIn(database: Buffer): Buffer {
  const packages = [...tablesOf(database)].find(({ name }) => name === 'Packages')!;
  return [...packages.rows()][0]!.find((value) => Buffer.isBuffer(value)) as Buffer;
}

/** The same as SUSE's rpm keeps it: a page of slots, then blobs in blocks of 16 bytes. */
function asNdb(header: Buffer): Buffer {
  const page = Buffer.alloc(4096);
  page.write('RpmP', 0);
  page.writeUInt32LE(1, 12);
  page.write('Slot', 48);
  page.writeUInt32LE(1, 52);
  page.writeUInt32LE(4096 / 16, 56);
  const blob = Buffer.alloc(16);
  blob.write('BlbS', 0);
  blob.writeUInt32LE(header.length, 12);
  return Buffer.concat([page, blob, header, Buffer.alloc(16)]);
}

/** The same as rpm kept it in Berkeley DB: a page of the hash, and the value on pages of its own. */
function asBerkeley(header: Buffer): Buffer {
  const size = 512;
  const meta = Buffer.alloc(size);
  meta.writeUInt32LE(0x061561, 12);
  meta.writeUInt32LE(size, 20);
  const hash = Buffer.alloc(size);
  hash.writeUInt16LE(2, 20);
  hash.writeUInt8(13, 25);
  hash.writeUInt16LE(size - 5, 26);
  hash.writeUInt16LE(size - 17, 28);
  hash.writeUInt8(3, size - 17);
  hash.writeUInt32LE(2, size - 13);
  hash.writeUInt32LE(header.length, size - 9);
  const pages = [meta, hash];
  for (let at = 0; at < header.length; at += size - 26) {
    const part = header.subarray(at, at + size - 26);
    const page = Buffer.alloc(size);
    page.writeUInt32LE(at + part.length < header.length ? pages.length + 1 : 0, 16);
    page.writeUInt16LE(part.length, 22);
    page.writeUInt8(7, 25);
    part.copy(page, 26);
    pages.push(page);
  }
  return Buffer.concat(pages);
}

const FORMATS: readonly [name: string, of: (database: Buffer) => Buffer][] = [
  ['var/lib/rpm/rpmdb.sqlite', (database) => database],
  ['usr/lib/sysimage/rpm/Packages.db', (database) => asNdb(headerIn(database))],
  ['var/lib/rpm/Packages', (database) => asBerkeley(headerIn(database))],
];

const rpmbuild = await lookFor(async () => ({
  version: execFileSync('rpmbuild', ['--version'], { encoding: 'utf8' }),
}));

describeWith('RPM', rpmbuild, () => {
  test.each(['w9.gzdio', 'w9.bzdio', 'w7.xzdio', 'w19.zstdio'])('a package whose payload is %s', async (payload) => {
    const { found, skipped } = await scanMembers([{ name: 'opt/sample.rpm', body: build(payload) }]);
    expect(found).toEqual(['opt/sample.rpm!etc/sample/app.conf:1:12 SECRET-shipped']);
    expect(skipped).toEqual([]);
  });

  test('a compression that is not read is named', async () => {
    const { skipped } = await scanMembers([{ name: 'opt/sample.rpm', body: build('w7.lzdio') }]);
    expect(skipped).toEqual([expect.objectContaining({ where: 'opt/sample.rpm' })]);
  });

  test.each(FORMATS)('files that the database records, and others: %s', (path, format) => {
    expect(isPackageRecord(path)).toBe(true);
    const ownership = new Ownership();
    const digests = (body: string) => ({
      md5: createHash('md5').update(body).digest('hex'),
      sha1: createHash('sha1').update(body).digest('hex'),
      sha256: createHash('sha256').update(body).digest('hex'),
    });
    const paths = new Set(['etc/sample/app.conf', 'etc/sample/none.conf']);
    ownership.add(new Map([[path, format(installed()).toString('latin1')]]), paths);
    expect(ownership.ownerOf('etc/sample/app.conf', digests(BODY))).toBe('sample 1.2-3');
    expect(ownership.ownerOf('etc/sample/app.conf', digests('changed'))).toBeUndefined();
    expect([...(ownership.hashesOf('etc/sample/app.conf') ?? [])]).toHaveLength(1);
    expect(ownership.hashesOf('etc/sample/none.conf')).toBeUndefined();
  });

  test.each(FORMATS)('a damaged database does no harm: %s', (path, format) => {
    const bytes = format(installed());
    for (let at = 16; at < bytes.length; at += Math.ceil(bytes.length / 100)) {
      const damaged = Buffer.from(bytes);
      damaged.fill(0xff, at, at + 4);
      for (const text of [damaged, bytes.subarray(0, at)].map((each) => each.toString('latin1'))) {
        new Ownership().add(new Map([[path, text]]), new Set(['x']));
      }
    }
  });
});
