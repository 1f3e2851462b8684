import type { BuildFiles } from './context.ts';
import type { BuilderName, PlantedSample } from './sample.ts';

/** A command line that builds. */
export interface BuildCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** What a builder is told besides the sample. */
export interface BuilderOptions {
  readonly tag: string;
  /** Image to build from instead of the Dockerfile's default. */
  readonly base?: string;
  /** The docker client. Default: `docker` of the PATH. */
  readonly docker?: string;
  /** Before the subcommand, e.g. `--root DIR` of Buildah. */
  readonly globalArgs?: readonly string[];
  /** After it, e.g. `--network=none`. */
  readonly extraArgs?: readonly string[];
}

type Builder = (options: BuilderOptions, args: readonly string[]) => BuildCommand;

const docker =
  (buildkit: '0' | '1'): Builder =>
  ({ docker: command = 'docker', globalArgs = [] }, args) => ({
    command,
    args: [...globalArgs, 'build', ...args],
    env: { DOCKER_BUILDKIT: buildkit, BUILDKIT_PROGRESS: 'plain' },
  });

const plain =
  (command: string): Builder =>
  ({ globalArgs = [] }, args) => ({ command, args: [...globalArgs, 'build', ...args], env: {} });

const builders: Record<BuilderName, Builder> = {
  buildkit: docker('1'),
  classic: docker('0'),
  buildah: plain('buildah'),
  podman: plain('podman'),
};

/** The command line that builds `sample`. */
export function buildCommand(
  builder: BuilderName,
  sample: PlantedSample,
  files: BuildFiles,
  options: BuilderOptions,
): BuildCommand {
  const buildArgs = { ...(options.base ? { BASE: options.base } : {}), ...sample.buildArgs };
  return builders[builder](options, [
    ...(options.extraArgs ?? []),
    '--tag',
    options.tag,
    '--file',
    files.dockerfile,
    ...Object.entries(buildArgs).flatMap(([key, value]) => ['--build-arg', `${key}=${value}`]),
    ...Object.entries(files.secrets).flatMap(([id, path]) => ['--secret', `id=${id},src=${path}`]),
    files.context,
  ]);
}
