/** Buildah and Podman: daemonless, with storage of their own below the given folder. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeBase } from '../../../samples/base.ts';
import { writeArchive } from '../image.ts';
import { run } from './command.ts';
import { buildArgs, context, dockerfile } from './leaky.ts';
import { layered, type Row, squashed } from './row.ts';

type Tool = 'buildah' | 'podman';

const BASE = 'localhost/driftwood-base:latest';
const IMAGE = 'localhost/leaky:1';
/** The only isolation that needs no network and no cgroups of its own. */
const HERE = ['--isolation=chroot', '--network=host'];

function row(tool: Tool, flags: readonly string[], holds: Row['holds']): Row {
  return { name: [tool, ...flags].join(' '), builder: 'buildah', holds, build: (folder) => build(tool, flags, folder) };
}

async function build(tool: Tool, flags: readonly string[], folder: string) {
  const storage = [`--root=${folder}/root`, `--runroot=${folder}/run`, '--storage-driver=vfs'];
  const archive = join(folder, 'leaky.tar');
  await writeArchive(await makeBase(BASE), join(folder, 'base.tar'), { layout: 'docker-24' });
  run(tool, [
    ...storage,
    tool === 'podman' ? 'load' : 'pull',
    ...(tool === 'podman' ? ['--input'] : []),
    baseOf(tool, folder),
  ]);
  layOut(join(folder, 'context'));
  const given = Object.entries(buildArgs).map(([key, value]) => `--build-arg=${key}=${value}`);
  run(tool, [...storage, 'build', ...HERE, ...flags, ...given, `--tag=${IMAGE}`, join(folder, 'context')]);
  run(tool, [...storage, 'push', IMAGE, `docker-archive:${archive}:leaky:1`]);
  return { reference: archive };
}

function baseOf(tool: Tool, folder: string): string {
  return tool === 'podman' ? join(folder, 'base.tar') : `docker-archive:${join(folder, 'base.tar')}`;
}

function layOut(folder: string): void {
  mkdirSync(folder);
  for (const [path, text] of Object.entries({ ...context, Dockerfile: dockerfile(BASE) }))
    writeFileSync(join(folder, path), text);
}

export const buildahRows: readonly Row[] = [
  row('buildah', ['--layers'], layered),
  row('buildah', ['--layers=false'], squashed),
  row('buildah', ['--squash'], squashed),
  row('podman', ['--layers'], layered),
  row('podman', ['--squash'], squashed),
  row('podman', ['--squash-all'], squashed),
];
