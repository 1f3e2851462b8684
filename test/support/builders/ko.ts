/** ko, built from its module once for a checkout: a Go program without a Dockerfile. https://ko.build */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeBase } from '../../../samples/base.ts';
import { serveBase } from './base-registry.ts';
import { run, runBeside } from './command.ts';
import { context, keys, line, values } from './leaky.ts';
import type { Row } from './row.ts';

const MODULE = 'github.com/google/ko@v0.19.1';
const BIN = join(import.meta.dirname, '..', '..', '..', '.cache', 'tools', MODULE.replaceAll('/', '-'));

/** Files of kodata are copied into the image; a label comes by flag, the build argument into the binary. */
const files = {
  'go.mod': 'module driftwood.example/leaky\n\ngo 1.21\n',
  'main.go': 'package main\n\nvar dbPassword string\n\nfunc main() { println(len(dbPassword)) }\n',
  '.ko.yaml': `builds:\n  - id: leaky\n    main: .\n    ldflags: ["-X main.dbPassword=${values['build arg']}"]\n`,
  'kodata/settings.ini': context['settings.ini'],
};

function ko(): string {
  const path = join(BIN, 'ko');
  if (!existsSync(path)) run('go', ['install', MODULE], { env: { GOBIN: BIN } });
  return path;
}

async function build(folder: string) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const archive = join(folder, 'leaky.tar');
  const registry = await serveBase(await makeBase());
  try {
    const label = [`--image-label=${line('label')}`, `--image-annotation=${line('label')}`];
    const env = { KO_DEFAULTBASEIMAGE: registry.reference, KO_DOCKER_REPO: 'driftwood.example/leaky' };
    await runBeside(ko(), ['build', '--bare', '--push=false', '--sbom=none', ...label, `--tarball=${archive}`, '.'], {
      cwd: folder,
      env,
    });
  } finally {
    registry.close();
  }
  return { reference: archive };
}

export const koRow: Row = {
  name: 'ko',
  builder: 'ko',
  build,
  holds: {
    label: [{ kind: 'label', key: keys.label, state: 'live' }],
    file: [{ kind: 'file', path: 'var/run/ko/settings.ini', state: 'live' }],
  },
};
