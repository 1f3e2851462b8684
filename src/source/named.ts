import { SourceError } from '../errors.ts';
import type { Image } from '../image.ts';
import { docker, type EngineName, podman, presenceIn } from './engine.ts';
import { openAll } from './open-all.ts';
import { registry } from './registry/index.ts';
import type { Source, SourceOptions } from './source.ts';

const ENGINES: readonly (readonly [EngineName, Source])[] = [
  ['docker', docker],
  ['podman', podman],
];

/** As an Engine lists them, or in full. A shorter one may be a name. */
const IMAGE_ID = /^(?:sha256:)?[0-9a-f]{12,64}$/;

/**
 * Opens an image of which only the name is known: an Engine that has it is taken, else Podman, else the registry. Where an
 * Engine was named by the user, or the name is an image's ID, nobody else is asked. Throws `SourceError` that tells of all.
 */
export async function openNamed(reference: string, options: SourceOptions): Promise<readonly Image[]> {
  const isAboutEngine = options.dockerHost !== undefined || options.context !== undefined;
  if (isAboutEngine || IMAGE_ID.test(reference)) return openAll(docker, reference, options);
  const reasons: string[] = [];
  for (const [name, engine] of ENGINES) {
    const { state, reason } = await presenceIn(name, reference, options);
    if (state === 'present') return openAll(engine, reference, options);
    if (state === 'absent')
      reasons.push(`The ${name === 'docker' ? 'Docker Engine' : 'Podman service'} here does not have it.`);
    // That there is no Podman is nothing to tell where there is Docker.
    else if (name === 'docker' && reason !== undefined) reasons.push(reason);
  }
  return openPushed(reference, options, reasons);
}

async function openPushed(
  reference: string,
  options: SourceOptions,
  reasons: readonly string[],
): Promise<readonly Image[]> {
  try {
    const images = await openAll(registry, reference, options);
    return images.map((image) => ({ ...image, notes: ['Read from its registry.', ...image.notes] }));
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    throw new SourceError(`"${reference}" was not found. ${reasons.join(' ')} ${error.message}`, { cause: error });
  }
}
