/**
 * The sample that `npm start` scans: what BuildKit makes of leaky-arg and leaky-file in one, saved as by
 * `docker save`, written without an Engine.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  directory,
  type Entry,
  file,
  makeImage,
  type Step,
  steps,
  whiteout,
  writeArchive,
} from './make-image/index.ts';
import { madeUpPassword } from './password.ts';
import { samplePath } from './paths.ts';

export const BUNDLED_TAG = 'driftwood:sample';

/** The raw passwords in it: what no report may hold. */
export const bundledPasswords = {
  argument: madeUpPassword('driftwood password'),
  file: madeUpPassword('driftwood file'),
};

/** Writes the bundled sample as a docker-archive. */
export async function writeBundledSample(path: string): Promise<void> {
  const image = await makeImage({
    ...steps(
      [...base, ...application, ...leaks, ...settings].map((step) => ({ ...step, comment: 'buildkit.dockerfile.v0' })),
    ),
    config: {
      Env: ['PATH=/usr/local/bin:/usr/bin:/bin'],
      Cmd: ['python', '-m', 'driftwood'],
      WorkingDir: '/app',
      User: 'nobody',
    },
    tags: [BUNDLED_TAG],
  });
  await writeArchive(image, path);
}

const base: Step[] = [
  {
    created_by: 'ADD rootfs.tar.xz / # buildkit',
    layer: [
      directory('etc/'),
      file('etc/passwd', 'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/nonexistent:/bin/false\n'),
      directory('usr/'),
      directory('usr/bin/'),
    ],
  },
  { created_by: 'CMD ["python3"]' },
];

const application: Step[] = [
  { created_by: 'WORKDIR /app', layer: [directory('app/')] },
  {
    created_by: 'COPY requirements.txt . # buildkit',
    layer: [file('app/requirements.txt', readFileSync(samplePath('driftwood', 'requirements.txt')))],
  },
  {
    created_by: 'COPY driftwood/ driftwood/ # buildkit',
    layer: tree(samplePath('driftwood', 'driftwood'), 'app/driftwood'),
  },
];

const leaks: Step[] = [
  { created_by: 'ARG DB_PASSWORD' },
  {
    created_by: `RUN |1 DB_PASSWORD=${bundledPasswords.argument} /bin/sh -c python -m driftwood.migrate # buildkit`,
    layer: [file('app/schema.sql', readFileSync(samplePath('driftwood', 'driftwood', 'migrations', '0001_finds.sql')))],
  },
  {
    created_by: `RUN |1 DB_PASSWORD=${bundledPasswords.argument} /bin/sh -c echo "DB_PASSWORD=$(cat /run/secrets/app_password)" > .env && python -m driftwood.migrate # buildkit`,
    layer: [file('app/.env', `DB_PASSWORD=${bundledPasswords.file}\n`)],
  },
  {
    created_by: `RUN |1 DB_PASSWORD=${bundledPasswords.argument} /bin/sh -c rm .env # buildkit`,
    layer: [directory('app/'), whiteout('app/.env')],
  },
];

const settings: Step[] = [
  { created_by: 'EXPOSE map[8000/tcp:{}]' },
  { created_by: 'USER nobody' },
  { created_by: 'CMD ["python" "-m" "driftwood"]' },
];

/** The files of a folder, as the members that COPY makes of them. */
function tree(folder: string, path: string): Entry[] {
  const names = readdirSync(folder).filter((name) => name !== '__pycache__');
  const members = names.sort().map((name) => {
    const place = join(folder, name);
    return statSync(place).isDirectory()
      ? tree(place, `${path}/${name}`)
      : [file(`${path}/${name}`, readFileSync(place))];
  });
  return [directory(`${path}/`), ...members.flat()];
}
