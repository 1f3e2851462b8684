import { inLayer, type Tool } from './tool.ts';

interface Line {
  readonly finding?: { readonly path?: string; readonly line?: number; readonly snippet?: string };
}

/** On the unpacked files, without asking vendors. */
export const kingfisher: Tool = {
  name: 'Kingfisher, on unpacked files',
  kind: 'peer',
  needs: 'kingfisher',
  succeeds: [0, 200],
  command: ({ layers }, compression) =>
    compression === 'plain'
      ? {
          argv: [
            'kingfisher',
            'scan',
            '--no-validate',
            '--no-update-check',
            '--format',
            'jsonl',
            ...layers.map(({ root }) => root),
          ],
          keeps: true,
        }
      : undefined,
  sightings: (output, image) =>
    output.split('\n').flatMap((text) => {
      if (!text.startsWith('{')) return [];
      const { path, line, snippet } = (JSON.parse(text) as Line).finding ?? {};
      if (path === undefined) return [];
      return [
        {
          path: inLayer(path, image),
          ...(line === undefined ? {} : { line }),
          ...(snippet === undefined ? {} : { value: snippet }),
        },
      ];
    }),
};
