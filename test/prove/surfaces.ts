/** One image with a text on every surface, and where each of them is told to be. */
import type { Location } from '../../src/finding.ts';
import { directory, file, makeImage, type Step, steps, whiteout, writeArchive } from '../support/image.ts';
import { zipOf } from '../support/zip.ts';

/** What stands around it, so that it is no whole file and no whole line. */
const around = (content: Buffer) => Buffer.concat([Buffer.from('before\n'), content, Buffer.from('\nbehind\n')]);
const binary = (content: Buffer) =>
  Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0xff]), content, Buffer.from([0, 0xfe, 0, 9])]);

/** Each surface by name, told from a location. */
export const fileSurfaces: Readonly<Record<string, (location: Location) => boolean>> = {
  'text file': ({ kind, path }) => kind === 'file' && path?.startsWith('app/it.txt') === true,
  'binary file': ({ kind, path }) => kind === 'file' && path?.startsWith('app/it.bin') === true,
  'jar member': ({ kind, path }) => kind === 'file' && path?.startsWith('app/it.jar!conf/it.properties') === true,
  'deleted file': ({ kind, path, state }) =>
    kind === 'file' && path?.startsWith('app/gone') === true && state === 'deleted',
};

export const allSurfaces: typeof fileSurfaces = {
  history: ({ kind, historyIndex }) => kind === 'history' && historyIndex === 3,
  ENV: ({ kind }) => kind === 'env',
  label: ({ kind }) => kind === 'label',
  ...fileSurfaces,
  attestation: ({ kind }) => kind === 'attestation',
};

/** Writes an image that holds the content in files and, being text, everywhere else. */
export async function writeSurfaces(path: string, content: string | Buffer): Promise<void> {
  const text = typeof content === 'string' ? content : 'nothing to see';
  const bytes = Buffer.from(content as string);
  const bare = typeof content !== 'string';
  const list: Step[] = [
    {
      created_by: 'COPY . /app # buildkit',
      layer: [
        directory('app/'),
        file('app/it.txt', bare ? bytes : around(bytes)),
        file('app/it.bin', bare ? bytes : binary(bytes)),
        file('app/it.jar', zipOf([{ name: 'conf/it.properties', body: bare ? bytes : around(bytes) }])),
        file('app/gone', bare ? bytes : around(bytes)),
      ],
    },
    { created_by: 'RUN /bin/sh -c rm /app/gone # buildkit', layer: [whiteout('app/gone')] },
    { created_by: 'ENV IT=elsewhere' },
    { created_by: `RUN /bin/sh -c printf ${text} | use # buildkit` },
    { created_by: 'CMD ["app"]' },
  ];
  const predicate = { metadata: {}, invocation: { parameters: { args: { it: text } } } };
  const image = await makeImage({
    ...steps(list.map((step) => ({ comment: 'buildkit.dockerfile.v0', ...step }))),
    config: { Env: [`IT=${text}`], Labels: { it: text } },
    tags: ['surfaces:1'],
    attestations: [{ predicateType: 'https://slsa.dev/provenance/v0.2', predicate }],
  });
  await writeArchive(image, path, { layout: 'containerd' });
}
