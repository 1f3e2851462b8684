/** Images in the shape of builders that are not everywhere to be had, made in code: what each writes, and where. */
import { join } from 'node:path';
import {
  directory,
  type Entry,
  file,
  type ImageSpec,
  makeImage,
  type SaveOptions,
  type Step,
  steps,
  whiteout,
  writeArchive,
} from '../image.ts';
import { context, keys, line, values } from './leaky.ts';
import { kept, type Row } from './row.ts';

interface Shape extends Omit<Row, 'build'> {
  readonly image: ImageSpec;
  readonly save: SaveOptions;
}

const settings = { Env: ['PATH=/usr/bin:/bin', line('ENV')], Labels: { [keys.label]: values.label } };
const base: Step = {
  comment: 'Imported from -',
  layer: [directory('./bin/'), file('./bin/sh', 'a shell', { mode: 0o755 })],
};

/** Each snapshot begins at the root folder; metadata commands leave no entry, and build arguments no trace. */
function kaniko(created_by: string, entries: readonly Entry[]): Step {
  const created = '0001-01-01T00:00:00Z';
  return { author: 'kaniko', created, created_by, layer: [directory('/'), directory('app/'), ...entries] };
}

const kanikoSteps = [
  base,
  kaniko('COPY settings.ini /app/settings.ini', [file('app/settings.ini', context['settings.ini'])]),
  kaniko('COPY .env /app/.env', [file('app/.env', context['.env'])]),
  kaniko('RUN echo ready > /app/state', [file('app/state', 'ready\n')]),
  kaniko('RUN rm /app/.env', [whiteout('app/.env')]),
];

const kanikoShape: Shape = {
  name: 'kaniko, in shape',
  builder: 'kaniko',
  image: {
    ...steps(kanikoSteps),
    config: { Cmd: ['/bin/sh'], ...settings },
    tags: ['leaky:kaniko'],
    extra: { docker_version: '20.10.24' },
  },
  save: { layout: 'kaniko' },
  holds: { ...kept, 'deleted file': [{ kind: 'file', path: 'app/.env', state: 'deleted' }] },
};

const kanikoSingleShape: Shape = {
  name: 'kaniko --single-snapshot, in shape',
  builder: 'kaniko',
  image: {
    ...steps([
      base,
      kaniko('CMD ["/bin/sh"]', [file('app/settings.ini', context['settings.ini']), file('app/state', 'ready\n')]),
    ]),
    config: { Cmd: ['/bin/sh'], ...settings },
    extra: { docker_version: '20.10.24' },
  },
  save: { layout: 'oci', docker: true },
  holds: kept,
};

const EPOCH = '1980-01-01T00:00:01Z';

/** All names absolute; the environment is files whose name is the key; labels are JSON, with JSON in it. */
function cnb(created_by: string, entries: readonly Entry[]): Step {
  const owner = { uid: 1000, gid: 1000 };
  return { created: EPOCH, created_by, layer: entries.map((entry) => ({ ...entry, ...owner })) };
}

const conf = '/layers/test_bp/conf';
const buildpacksShape: Shape = {
  name: 'buildpacks, in shape',
  builder: 'buildpacks',
  image: {
    ...steps([
      { ...base, created: EPOCH },
      cnb("Layer: 'conf', Created by buildpack: test/bp@0.0.1", [
        directory('/layers/'),
        directory('/layers/test_bp/'),
        directory(`${conf}/`),
        directory(`${conf}/env.launch/`),
        file(`${conf}/env.launch/${keys.ENV}.default`, values.ENV),
      ]),
      cnb('Software Bill-of-Materials', [
        directory('/layers/sbom/'),
        file('/layers/sbom/launch/sbom.legacy.json', 'null\n'),
      ]),
      cnb('Application Layer', [directory('/workspace/'), file('/workspace/settings.ini', context['settings.ini'])]),
      cnb('Buildpacks Application Launcher', [directory('/cnb/'), file('/cnb/lifecycle/launcher', 'a launcher')]),
      cnb('Buildpacks Launcher Config', [
        directory('/layers/config/'),
        file('/layers/config/metadata.toml', '[[processes]]\n'),
      ]),
      cnb('Buildpacks Process Types', [
        { ...file('/cnb/process/web', ''), type: 'symlink', target: '/cnb/lifecycle/launcher' },
      ]),
    ]),
    config: {
      Entrypoint: ['/cnb/process/web'],
      Env: ['PATH=/cnb/process:/cnb/lifecycle:/usr/bin:/bin', 'CNB_LAYERS_DIR=/layers', 'CNB_APP_DIR=/workspace'],
      Labels: {
        'io.buildpacks.build.metadata': JSON.stringify({
          buildpacks: [{ id: 'test/bp', version: '0.0.1' }],
          processes: [{ type: 'web', command: ['/bin/sh'], args: ['-c', `serve --${line('build arg')}`] }],
        }),
        'io.buildpacks.lifecycle.metadata': JSON.stringify({
          buildpacks: [
            { key: 'test/bp', layers: { conf: { data: { [keys['discarded stage']]: values['discarded stage'] } } } },
          ],
        }),
        'io.buildpacks.project.metadata': '{}',
        [keys.label]: values.label,
      },
      WorkingDir: '/workspace',
    },
    tags: ['leaky:cnb'],
    extra: { created: EPOCH, docker_version: '20.10.24' },
  },
  save: { layout: 'docker-24' },
  // An argument of the process and the buildpack's own data stand in for what a Dockerfile would have.
  holds: {
    ENV: [{ kind: 'file', path: `${conf.slice(1)}/env.launch/${keys.ENV}.default`, state: 'live' }],
    label: [{ kind: 'label', path: 'config.Labels', state: 'live' }],
    file: [{ kind: 'file', path: 'workspace/settings.ini', state: 'live' }],
    'build arg': [{ kind: 'label', state: 'live' }],
    'discarded stage': [{ kind: 'label', state: 'live' }],
  },
};

/** One layer for each kind of file, each gzipped; the comment says which. */
function jib(comment: string, entries: readonly Entry[]): Step {
  return {
    created: '1970-01-01T00:00:00Z',
    author: 'Jib',
    created_by: 'jib-maven-plugin:3.5.2',
    comment,
    layer: [directory('app/'), ...entries],
  };
}

const jibSteps = [
  jib('resources', [directory('app/resources/'), file('app/resources/app.properties', 'name=leaky\n')]),
  jib('classes', [directory('app/classes/'), file('app/classes/Main.class', Buffer.from('cafebabe00000041', 'hex'))]),
  jib('jvm arg files', [file('app/jib-classpath-file', '/app/resources:/app/classes')]),
  jib('extra files', [file('app/settings.ini', context['settings.ini'])]),
];

/** What stands in the config even where it is empty. */
const jibEmpty = {
  OCI: { ExposedPorts: {}, Volumes: {} },
  Docker: { ExposedPorts: {}, Volumes: {}, WorkingDir: '', User: '' },
};

function jibShape(form: 'Docker' | 'OCI'): Shape {
  const command = {
    Entrypoint: ['java', '-cp', '@/app/jib-classpath-file', 'Main'],
    Cmd: [`--${line('build arg')}`],
  };
  return {
    name: `jib, ${form}, in shape`,
    builder: 'jib',
    image: {
      ...steps(form === 'OCI' ? jibSteps : [base, ...jibSteps]),
      config: { ...settings, ...command, ...jibEmpty[form] },
      tags: ['leaky:jib'],
      extra: { created: '1970-01-01T00:00:00Z' },
    },
    save: { layout: form === 'OCI' ? 'oci' : 'jib' },
    holds: { ...kept, 'build arg': [{ kind: 'config', path: 'config.Cmd', state: 'live' }] },
  };
}

const koShape: Shape = {
  name: 'ko, in shape',
  builder: 'ko',
  image: {
    ...steps(
      [
        {
          comment: 'kodata contents, at $KO_DATA_PATH',
          layer: [file('/var/run/ko/settings.ini', context['settings.ini'])],
        },
        {
          comment: 'go build output, at /ko-app/leaky',
          layer: [directory('ko-app/'), file('/ko-app/leaky', 'a program')],
        },
      ].map((step) => ({
        author: 'ko',
        created: '0001-01-01T00:00:00Z',
        created_by: 'ko build ko://driftwood.example/leaky',
        ...step,
      })),
    ),
    config: {
      Entrypoint: ['/ko-app/leaky'],
      Env: ['KO_DATA_PATH=/var/run/ko'],
      Labels: { [keys.label]: values.label },
    },
    tags: ['driftwood.example/leaky:latest'],
    extra: { author: 'github.com/ko-build/ko' },
  },
  save: { layout: 'kaniko' },
  holds: { label: kept.label!, file: [{ kind: 'file', path: 'var/run/ko/settings.ini', state: 'live' }] },
};

/** Layers without any history. */
const bazelShape: Shape = {
  name: 'Bazel rules_oci, in shape',
  builder: 'unknown',
  image: { layers: [base.layer!, [file('app/settings.ini', context['settings.ini'])]], config: settings },
  save: { layout: 'oci' },
  holds: kept,
};

/** No created_by: the comment names the store paths of the layer, whose files have absolute names. */
const store = '/nix/store/0c4fgz5p3xjv5y0aqk3i3n0f5l6kx3xd-leaky';
const nixShape: Shape = {
  name: 'Nix dockerTools, in shape',
  builder: 'unknown',
  image: {
    ...steps([
      {
        created: '1970-01-01T00:00:01Z',
        comment: `store paths: ['${store}']`,
        layer: [
          directory('/nix/'),
          directory('/nix/store/'),
          directory(`${store}/`),
          file(`${store}/settings.ini`, context['settings.ini']),
        ],
      },
    ]),
    config: settings,
    tags: ['leaky:nix'],
  },
  save: { layout: 'nix' },
  holds: { ...kept, file: [{ kind: 'file', path: `${store.slice(1)}/settings.ini`, state: 'live' }] },
};

export const shapes = {
  kaniko: kanikoShape,
  kanikoSingle: kanikoSingleShape,
  buildpacks: buildpacksShape,
  jibDocker: jibShape('Docker'),
  jibOci: jibShape('OCI'),
  ko: koShape,
  bazel: bazelShape,
  nix: nixShape,
};

/** Writes the shape as a saved image. */
export async function writeShape({ image, save }: Shape, path: string): Promise<void> {
  await writeArchive(await makeImage(image), path, save);
}

export const shapeRows: readonly Row[] = Object.values(shapes).map(({ name, builder, holds, ...shape }) => ({
  name,
  builder,
  holds,
  async build(folder) {
    const archive = join(folder, 'image.tar');
    await writeShape({ name, builder, holds, ...shape }, archive);
    return { reference: archive };
  },
}));
