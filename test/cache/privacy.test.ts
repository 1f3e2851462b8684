import { createDecipheriv, createHash, createHmac } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { formsOf } from '../../src/trace/index.ts';
import { type MadeImage, writeArchive } from '../support/image.ts';
import { newFolder, OTHER_PASSWORD, PASSWORD, planned, scanAll, TOKEN } from './images.ts';

const folder = newFolder();
const cacheDir = join(folder, 'cache');
afterAll(() => rmSync(folder, { recursive: true }));

let image: MadeImage;
beforeAll(async () => {
  image = await planned({
    layers: [0, 1, 2, 5, 6],
    env: [`GITHUB_TOKEN=${TOKEN}`],
    run: `login --password=${OTHER_PASSWORD}`,
    provenance: PASSWORD,
  });
  const archive = join(folder, 'image.tar');
  await writeArchive(image, archive, { layout: 'oci-nested' });
  const report = await scanAll(archive, { cacheDir });
  expect(report.images[0]!.findings.length).toBe(3);
});

const files = () => readdirSync(cacheDir).filter((name) => name !== 'key');
const bytesOf = (name: string) => readFileSync(join(cacheDir, name));

/** What an entry says to whoever has the key. */
function opened(name: string): Buffer {
  const key = createHmac('sha256', bytesOf('key')).update('content').digest();
  const bytes = bytesOf(name);
  const at = bytes.indexOf('\n') + 1;
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(at, at + 12)).setAAD(Buffer.from(name));
  decipher.setAuthTag(bytes.subarray(at + 12, at + 28));
  return Buffer.concat([decipher.update(bytes.subarray(at + 28)), decipher.final()]);
}

const digests = (text: string) =>
  ['md5', 'sha1', 'sha256'].flatMap((name) => [
    createHash(name).update(text).digest('hex'),
    createHash(name).update(text).digest('base64'),
  ]);

test('no entry holds a value in any form or a plain digest of one, even to whoever has the key', () => {
  expect(files().length).toBeGreaterThan(8);
  const texts = files().map((name) => opened(name).toString('latin1'));
  // They do hold something.
  expect(texts.join()).toContain('app/.env');
  for (const value of [PASSWORD, OTHER_PASSWORD, TOKEN]) {
    const tells = [...formsOf(value).map(({ text }) => text), ...digests(value), ...digests(`DB_PASSWORD=${value}\n`)];
    for (const tell of tells.filter((one) => one.length >= 6)) {
      expect(texts.filter((text) => text.includes(tell))).toEqual([]);
    }
  }
});

test('without the key nothing is told: no path, no digest, no name, not even that two folders know the same image', async () => {
  const known = [image.id, ...image.layers.map(({ diffId }) => diffId)].flatMap((digest) => [
    digest.slice('sha256:'.length),
    createHash('sha256').update(digest).digest('hex'),
  ]);
  const sealed = files().map((name) => name + bytesOf(name).toString('latin1'));
  for (const tell of [...known.map((one) => one.slice(0, 20)), 'app', 'driftwood', 'PASSWORD']) {
    expect(sealed.filter((text) => text.includes(tell))).toEqual([]);
  }
  const other = join(folder, 'other');
  await scanAll(join(folder, 'image.tar'), { cacheDir: other });
  expect(readdirSync(other).filter((name) => files().includes(name))).toEqual([]);
  expect(readdirSync(other)).toHaveLength(files().length + 1);
});
