import { spawn } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { CacheStore, clear, sizeOf } from '../../src/cache/index.ts';
import { prune } from '../../src/cache/prune.ts';
import { newFolder } from './images.ts';

const root = newFolder();
afterAll(() => rmSync(root, { recursive: true }));

let folder: string;
let round = 0;
beforeEach(() => {
  folder = join(root, `cache-${round++}`);
});

const entries = () => readdirSync(folder).filter((name) => /^(?:image|layer|name)-/.test(name));
const only = () => join(folder, entries()[0]!);

describe('an entry', () => {
  test('comes back as it was written, to another process as well, and is its owner’s alone', () => {
    new CacheStore(folder).write('image', Buffer.from('content'), 'a', 'b');
    expect(new CacheStore(folder).read('image', 'a', 'b')?.toString()).toBe('content');
    expect(new CacheStore(folder).read('image', 'ab')).toBeUndefined();
    expect(new CacheStore(folder).read('layer', 'a', 'b')).toBeUndefined();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  });

  test('that was damaged anywhere, cut or prolonged is absent', () => {
    new CacheStore(folder).write('image', Buffer.from('content'), 'a');
    const whole = readFileSync(only());
    const store = new CacheStore(folder);
    for (let at = 0; at < whole.length; at++) {
      const damaged = Buffer.from(whole);
      damaged[at]! ^= 1;
      writeFileSync(only(), damaged);
      expect(store.read('image', 'a')).toBeUndefined();
      writeFileSync(only(), whole.subarray(0, at));
      expect(store.read('image', 'a')).toBeUndefined();
    }
    writeFileSync(only(), Buffer.concat([whole, Buffer.from([0])]));
    expect(store.read('image', 'a')).toBeUndefined();
    writeFileSync(only(), whole);
    expect(store.read('image', 'a')?.toString()).toBe('content');
  });

  test('that was put in the place of another is absent', () => {
    const store = new CacheStore(folder);
    store.write('image', Buffer.from('a'), 'a');
    const a = only();
    store.write('image', Buffer.from('b'), 'b');
    const b = join(folder, entries().find((name) => join(folder, name) !== a)!);
    renameSync(a, b);
    expect(store.read('image', 'b')).toBeUndefined();
  });

  test('is lost with the key', () => {
    new CacheStore(folder).write('image', Buffer.from('content'), 'a');
    rmSync(join(folder, 'key'));
    expect(new CacheStore(folder).read('image', 'a')).toBeUndefined();
  });

  test.each([
    ['cut', () => writeFileSync(join(folder, 'key'), 'short')],
    ['readable by others', () => chmodSync(join(folder, 'key'), 0o644)],
  ])('is lost when the key is %s, and a new key is made', (_, spoil) => {
    new CacheStore(folder).write('image', Buffer.from('content'), 'a');
    spoil();
    expect(new CacheStore(folder).read('image', 'a')).toBeUndefined();
    expect(statSync(join(folder, 'key'))).toMatchObject({ size: 32 });
    expect(statSync(join(folder, 'key')).mode & 0o777).toBe(0o600);
  });
});

test.each([0o777, 0o770])('a folder that others may write to (%i) is refused', (mode) => {
  mkdirSync(folder);
  chmodSync(folder, mode);
  expect(() => new CacheStore(folder)).toThrow(/is not used, since other users may write to it.*--cache-dir/);
});

test('a folder that cannot be made is refused', () => {
  writeFileSync(folder, '');
  expect(() => new CacheStore(folder)).toThrow(/cannot be used/);
  expect(() => new CacheStore('/proc/buildleaks/cache')).toThrow(/cannot be used/);
});

describe('a folder', () => {
  const write = (store: CacheStore, name: string, usedAt: number) => {
    const before = new Set(entries());
    store.write('layer', Buffer.alloc(1000), name);
    const file = join(folder, entries().find((entry) => !before.has(entry))!);
    utimesSync(file, usedAt, usedAt);
  };

  test('beyond its size loses what was not used for the longest time', () => {
    const store = new CacheStore(folder);
    for (let i = 0; i < 10; i++) write(store, `layer ${i}`, 1000 + i);
    // What is read counts as used.
    store.read('layer', 'layer 0');
    prune(folder, 8000);
    const left = Array.from({ length: 10 }, (_, i) => i).filter((i) => store.read('layer', `layer ${i}`) !== undefined);
    // Of 8,000 bytes nine tenths: six entries of little more than 1,000.
    expect(left).toEqual([0, 5, 6, 7, 8, 9]);
  });

  test('loses what was never finished once it is old, and keeps what is not ours', () => {
    const store = new CacheStore(folder);
    store.write('image', Buffer.from('content'), 'a');
    const old = `${entries()[0]}.1.0123456789ab.tmp`;
    const young = `${entries()[0]}.2.0123456789ab.tmp`;
    for (const name of [old, young, 'notes.txt']) writeFileSync(join(folder, name), 'x');
    for (const name of [old, 'notes.txt']) utimesSync(join(folder, name), 1, 1);
    prune(folder, 0);
    expect(readdirSync(folder).sort()).toEqual(['key', 'notes.txt', young].sort());
  });

  test('is counted and cleared; what is not ours stays', () => {
    const store = new CacheStore(folder);
    store.write('image', Buffer.from('content'), 'a');
    store.write('layer', Buffer.from('content'), 'a');
    writeFileSync(join(folder, 'notes.txt'), 'x');
    expect(sizeOf(folder)).toMatchObject({ images: 1, layers: 1 });
    expect(clear(folder)).toMatchObject({ images: 1, layers: 1 });
    expect(readdirSync(folder)).toEqual(['notes.txt']);
    expect(sizeOf(folder)).toEqual({ images: 0, layers: 0, bytes: 0 });
    expect(clear(join(folder, 'nosuch'))).toEqual({ images: 0, layers: 0, bytes: 0 });
  });
});

test('processes that begin and write at once share one key and never see half an entry', async () => {
  const writer = join(import.meta.dirname, 'writer.ts');
  const runs = Array.from({ length: 4 }, () => {
    const child = spawn(process.execPath, ['--import', 'tsx', writer, folder], {
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    let output = '';
    child.stdout.on('data', (part) => {
      output += part;
    });
    child.stderr.on('data', (part) => {
      output += part;
    });
    return new Promise<string>((resolve) => child.on('close', (code) => resolve(`${code}: ${output.trim()}`)));
  });
  // Each reads what it wrote last or what another wrote since, and nothing else.
  expect(await Promise.all(runs)).toEqual(Array(4).fill('0: 300 read, 0 broken'));
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  expect(sizeOf(folder).layers).toBe(3);
});
