/** Builds everything that is measured, under one folder; what is there already is used again. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Digest } from '../../../src/image.ts';
import { digestOf, type LayerFile, writeSavedImage } from './archive.ts';
import { type Planted, plant } from './plant.ts';
import { random } from './random.ts';
import { type Root, roots } from './roots.ts';
import { run } from './run.ts';

export const compressions = ['plain', 'gzip', 'zstd'] as const;
export type Compression = (typeof compressions)[number];

/** One layer in its three forms, as files. */
export interface Layer {
  readonly name: string;
  readonly title: string;
  /** The folder that it was made of. */
  readonly root: string;
  readonly files: Readonly<Record<Compression, string>>;
  readonly planted: readonly Planted[];
}

/** A saved image in its three forms. */
export interface SavedImage {
  readonly name: string;
  readonly layers: readonly Layer[];
  readonly files: Readonly<Record<Compression, string>>;
}

/** Images of one layer each, and `big`, which has them all. */
export async function prepare(folder: string, say: (text: string) => void): Promise<readonly SavedImage[]> {
  mkdirSync(join(folder, 'roots'), { recursive: true });
  const layers: Layer[] = [];
  for (const root of roots) layers.push(prepareLayer(root, folder, say));
  const images: SavedImage[] = [];
  for (const layer of layers) images.push(await prepareImage(folder, `image-${layer.name}`, [layer], say));
  return [await prepareImage(folder, 'big', layers, say), ...images];
}

function prepareLayer(root: Root, folder: string, say: (text: string) => void): Layer {
  const { name, title } = root;
  const place = join(folder, 'roots', name);
  const truth = join(folder, 'roots', `${name}.planted.json`);
  if (!existsSync(truth)) {
    say(`building ${name}: ${title}`);
    if (!existsSync(place)) fillWhole(root, place);
    const planted = plant(place, root.library, root.secrets, random(roots.indexOf(root) + 1));
    writeFileSync(truth, JSON.stringify(planted, null, 1));
  }
  const planted = JSON.parse(readFileSync(truth, 'utf8')) as Planted[];
  const files = {
    plain: join(folder, `${name}.tar`),
    gzip: join(folder, `${name}.tar.gz`),
    zstd: join(folder, `${name}.tar.zst`),
  };
  packLayer(place, files, say);
  return { name, title, root: place, files, planted };
}

/** Under its name only when it is whole. */
function fillWhole(root: Root, place: string): void {
  const unfinished = `${place}.unfinished`;
  root.fill(unfinished);
  renameSync(unfinished, place);
}

const TAR = [
  '--sort=name',
  '--numeric-owner',
  '--format=gnu',
  '--exclude=./proc/*',
  '--exclude=./sys/*',
  '--exclude=./dev/*',
];

function packLayer(root: string, files: Layer['files'], say: (text: string) => void): void {
  const make = (file: string, command: string, args: (part: string) => readonly string[]) => {
    if (existsSync(file)) return;
    say(`packing ${file}`);
    run(command, args(`${file}.part`));
    renameSync(`${file}.part`, file);
  };
  make(files.plain, 'tar', (part) => [...TAR, '-C', root, '-cf', part, '.']);
  make(files.gzip, 'sh', (part) => ['-c', `gzip -6 -c '${files.plain}' > '${part}'`]);
  make(files.zstd, 'zstd', (part) => ['-q', '-3', '-o', part, files.plain]);
}

async function prepareImage(
  folder: string,
  name: string,
  layers: readonly Layer[],
  say: (text: string) => void,
): Promise<SavedImage> {
  const suffixes: Readonly<Record<Compression, string>> = { plain: '', gzip: '.gz', zstd: '.zst' };
  const files = { plain: '', gzip: '', zstd: '' };
  for (const compression of compressions) {
    const file = join(folder, `${name}${suffixes[compression]}.tar`);
    files[compression] = file;
    if (existsSync(file)) continue;
    say(`writing ${file}`);
    const env = ['PATH=/usr/bin:/bin', 'PORT=8000'];
    await writeSavedImage(`${file}.part`, { layers: await describe(layers, compression), env, tag: `bench:${name}` });
    renameSync(`${file}.part`, file);
  }
  return { name, layers, files };
}

const digests = new Map<string, Digest>();

async function digestOnce(path: string): Promise<Digest> {
  const known = digests.get(path) ?? (await digestOf(path));
  digests.set(path, known);
  return known;
}

async function describe(layers: readonly Layer[], compression: Compression): Promise<LayerFile[]> {
  const described: LayerFile[] = [];
  for (const { name, files } of layers) {
    const [digest, diffId] = [await digestOnce(files[compression]), await digestOnce(files.plain)];
    described.push({
      path: files[compression],
      digest,
      diffId,
      createdBy: `RUN /bin/sh -c install ${name} # buildkit`,
    });
  }
  return described;
}
