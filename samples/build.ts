/**
 * Builds a sample:
 *
 *     npx tsx samples/build.ts leaky-arg [--builder classic] [--base IMAGE] [--tag NAME]
 *
 * and prints the name of the image. `--offline` builds from a base image made here, and without the `# syntax` line,
 * whose frontend would have to be pulled.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BASE_TAG, makeBase } from './base.ts';
import { type BuilderOptions, buildCommand } from './builders.ts';
import { type BuildFiles, layOut } from './context.ts';
import { archiveBytes } from './make-image/index.ts';
import { sampleNames } from './paths.ts';
import { type BuilderName, loadSample, type PlantedSample } from './sample.ts';

export interface BuildOptions extends BuilderOptions {
  readonly builder: BuilderName;
  /** Leaves out the `# syntax` line: BuildKit's built-in frontend reads the Dockerfile. */
  readonly withoutSyntaxLine?: boolean;
  /** Environment of the builder; default this process's. */
  readonly env?: NodeJS.ProcessEnv;
}

/** Settings for a build that reaches nothing outside, to be used with a base image of `loadBase()`. */
export const offline = { withoutSyntaxLine: true, extraArgs: ['--network=none'] } as const;

/** Builds a sample and returns the builder's output. Throws with that output when it fails. */
export function buildSample(sample: PlantedSample, options: BuildOptions): string {
  const folder = mkdtempSync(join(tmpdir(), 'driftwood-'));
  try {
    const files = layOut(sample, folder);
    const { command, args, env } = buildCommand(
      options.builder,
      sample,
      options.withoutSyntaxLine ? withoutSyntaxLine(files, folder) : files,
      options,
    );
    return run(command, args, { ...(options.env ?? process.env), ...env });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function withoutSyntaxLine(files: BuildFiles, folder: string): BuildFiles {
  const dockerfile = join(folder, 'Dockerfile');
  writeFileSync(dockerfile, readFileSync(files.dockerfile, 'utf8').replace(/^# syntax=.*\n/, ''));
  return { ...files, dockerfile };
}

/** Loads the base image that stands in for `python` into an Engine. */
export async function loadBase(docker = 'docker', env: NodeJS.ProcessEnv = process.env): Promise<string> {
  run(docker, ['load'], env, await archiveBytes(await makeBase(), { layout: 'docker-24' }));
  return BASE_TAG;
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv, input: Buffer | '' = ''): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { env, input, encoding: 'utf8' });
  if (error && status === null) throw new Error(`${command} could not be started: ${error.message}`);
  if (status !== 0) throw new Error(`${command} failed with exit code ${status}:\n${stdout}${stderr}`);
  return `${stdout}${stderr}`;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      builder: { type: 'string', default: 'buildkit' },
      base: { type: 'string' },
      tag: { type: 'string' },
      offline: { type: 'boolean', default: false },
    },
  });
  const [name = ''] = positionals;
  if (!sampleNames().includes(name)) throw new Error(`Name one of the samples: ${sampleNames().join(', ')}`);
  const sample = loadSample(name);
  const builder = sample.builders.find((known) => known === values.builder);
  if (!builder) throw new Error(`${name} is for one of these builders: ${sample.builders.join(', ')}`);
  const base = values.base ?? (values.offline ? await loadBase() : undefined);
  const tag = values.tag ?? `driftwood:${name}`;
  buildSample(sample, { builder, tag, ...(base ? { base } : {}), ...(values.offline ? offline : {}) });
  console.log(tag);
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
