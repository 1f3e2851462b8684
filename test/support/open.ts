/** Opens images and reads them through, the way a scan does. */
import { createHash } from 'node:crypto';
import pino from 'pino';
import type { Attestation, Gap, Image } from '../../src/image.ts';
import { defaultLimits } from '../../src/limits.ts';
import { type OpenOptions, openImages } from '../../src/source/index.ts';
import { decompress } from '../../src/stream/decompress.ts';

/** Options of a scan without anything special. */
export function openOptions(more: Partial<OpenOptions> = {}): OpenOptions {
  return { limits: defaultLimits, log: pino({ level: 'silent' }), signal: new AbortController().signal, ...more };
}

export interface ReadLayer {
  readonly where: string;
  readonly expected: string | undefined;
  readonly diffId: string;
  readonly bytes: Buffer;
}

export interface ReadImage {
  readonly image: Image;
  readonly layers: readonly ReadLayer[];
  readonly attestations: readonly Attestation[];
  readonly gaps: readonly Gap[];
}

/** Reads everything of an image and closes it. */
export async function readImage(image: Image): Promise<ReadImage> {
  const layers: ReadLayer[] = [];
  const problems: Gap[] = [];
  for await (const { where, diffId, chunks } of image.layers()) {
    const parts: Uint8Array[] = [];
    for await (const part of decompress(chunks, (reason) => problems.push({ where, reason })))
      parts.push(Buffer.from(part));
    const bytes = Buffer.concat(parts);
    layers.push({
      where,
      expected: diffId,
      diffId: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      bytes,
    });
  }
  const attestations: Attestation[] = [];
  for await (const one of image.attestations()) attestations.push(one);
  const { gaps } = await image.settle();
  await image.close();
  return { image, layers, attestations, gaps: [...problems, ...gaps] };
}

/** Opens a reference and reads all of its images. */
export async function readAll(reference: string, more: Partial<OpenOptions> = {}): Promise<ReadImage[]> {
  const out: ReadImage[] = [];
  for (const image of await openImages(reference, openOptions(more))) out.push(await readImage(image));
  return out;
}
