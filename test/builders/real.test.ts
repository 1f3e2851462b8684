import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ImageReport } from '../../src/finding.ts';
import { prove } from '../../src/prove/index.ts';
import { Secret } from '../../src/secret.ts';
import { outlineOf } from '../support/builders/outline.ts';
import { hasRealImages, realImage, realImages, realValues } from '../support/builders/real.ts';
import { shapes, writeShape } from '../support/builders/shapes.ts';
import { openOptions } from '../support/open.ts';
import { runFolder } from '../support/run-folder.ts';

const pairs = [
  ['kaniko-dockertar.tar', 'kaniko'],
  ['cnb-stub-launcher.tar', 'buildpacks'],
  ['jib-dockertar.tar', 'jibDocker'],
  ['jib-oci-scratch.tar', 'jibOci'],
  ['kaniko-single-snapshot-oci.tar', 'kanikoSingle'],
] as const;

(hasRealImages ? describe : describe.skip)('[optional] images that the builders themselves wrote', () => {
  test.each(realImages)('$name: each value is found in each of its places', async ({ name, builder, holds }) => {
    const { report } = await prove([realImage(name)], realValues.map(given), {
      ...openOptions(),
      scanners: new Set(['history', 'config', 'attestations', 'layers']),
      minConfidence: 'low',
    });
    const image = report.images[0]!;
    expect(report.complete).toBe(true);
    expect(image.builder).toBe(builder);
    expect(placesByName(image)).toEqual(
      Object.fromEntries(Object.entries(holds).map(([place, all]) => [place, all.map(idOf).sort()])),
    );
  });

  test.each(pairs)('%s has the form of the shape %s', async (name, shape) => {
    const made = join(mkdtempSync(join(runFolder(), 'shape-')), 'image.tar');
    await writeShape(shapes[shape], made);
    expect(await outlineOf(made)).toEqual(await outlineOf(realImage(name)));
  });
});

function given(value: string) {
  return { id: idOf(value), value: new Secret(value) };
}

/** A name by which the report may tell of a value: the value itself is masked wherever it stands. */
function idOf(value: string): string {
  return value.replace('-', ' ');
}

/** `kind path` → the values found there, each by the name it was given. */
function placesByName({ findings }: ImageReport): Record<string, string[]> {
  const places: Record<string, string[]> = {};
  for (const { key, locations } of findings) {
    for (const { kind, path = '' } of locations) {
      const at = `${kind} ${path}`;
      places[at] = [...new Set([...(places[at] ?? []), key ?? ''])].sort();
    }
  }
  return places;
}
