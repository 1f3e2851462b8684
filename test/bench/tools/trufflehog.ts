import { inLayer, type Sighting, type Tool } from './tool.ts';

interface Line {
  readonly Raw?: string;
  readonly SourceMetadata?: { readonly Data?: { readonly Docker?: { readonly file?: string } } };
}

/** On the saved image, without asking vendors. */
export const trufflehog: Tool = {
  name: 'TruffleHog',
  kind: 'peer',
  needs: 'trufflehog',
  command: (image, compression) =>
    // It takes every layer for gzip or plain, and passes over others.
    compression === 'zstd'
      ? undefined
      : {
          argv: [
            'trufflehog',
            '--no-verification',
            '--no-update',
            '--json',
            'docker',
            '--image',
            `file://${image.files[compression]}`,
          ],
          keeps: true,
        },
  sightings: (output, image) => output.split('\n').flatMap((line) => sightingOf(line, image)),
};

function sightingOf(text: string, image: Parameters<typeof inLayer>[1]): Sighting[] {
  if (!text.startsWith('{')) return [];
  const { Raw, SourceMetadata } = JSON.parse(text) as Line;
  const file = SourceMetadata?.Data?.Docker?.file;
  return Raw === undefined || file === undefined ? [] : [{ path: inLayer(file, image), value: Raw }];
}
