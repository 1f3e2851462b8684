/**
 * A base image for the samples where no registry can be reached: busybox, with shell scripts that do for pip and
 * python what the samples' Dockerfiles need of them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { directory, type Entry, file, type MadeImage, makeImage, steps, symlink } from './make-image/index.ts';
import { samplePath } from './paths.ts';

export const BASE_TAG = 'driftwood-base:latest';

const APPLETS = [
  'sh',
  'cat',
  'chmod',
  'cp',
  'echo',
  'env',
  'id',
  'ln',
  'ls',
  'mkdir',
  'mv',
  'printf',
  'rm',
  'sleep',
  'test',
  'touch',
  'tr',
];
const BUSYBOX = ['/bin/busybox', '/usr/bin/busybox'];

/** Makes the base image from a statically linked busybox (Debian: busybox-static). */
export function makeBase(tag: string = BASE_TAG): Promise<MadeImage> {
  return makeImage({
    ...steps([{ comment: 'Imported from -', layer: files() }]),
    config: { Env: ['PATH=/usr/bin:/bin'], Cmd: ['/bin/sh'] },
    tags: [tag],
  });
}

function files(): Entry[] {
  const busybox = BUSYBOX.find((path) => existsSync(path));
  if (!busybox) throw new Error('No busybox to make a base image of: apt-get install busybox-static');
  return [
    ...['bin', 'etc', 'root', 'usr', 'usr/bin'].map((path) => directory(`${path}/`)),
    directory('tmp/', { mode: 0o1777 }),
    file('etc/passwd', 'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/nonexistent:/bin/false\n'),
    file('etc/group', 'root:x:0:\nnogroup:x:65534:\n'),
    file('bin/busybox', readFileSync(busybox), { mode: 0o755 }),
    ...APPLETS.map((name) => symlink(`bin/${name}`, 'busybox')),
    ...['pip', 'python'].map((name) =>
      file(`usr/bin/${name}`, readFileSync(samplePath('base', 'bin', name)), { mode: 0o755 }),
    ),
  ];
}
