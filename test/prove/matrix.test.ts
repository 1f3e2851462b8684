/** Every encoding on every surface is found; a value that is not there is proved not to be. */
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ImageReport, Report } from '../../src/finding.ts';
import { prove } from '../../src/prove/index.ts';
import { Secret } from '../../src/secret.ts';
import { openOptions } from '../support/open.ts';
import { runFolder } from '../support/run-folder.ts';
import { byteEncodings, textEncodings, VALUE } from './encodings.ts';
import { allSurfaces, fileSurfaces, writeSurfaces } from './surfaces.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(runFolder(), 'matrix-'));
});

const SCANNERS = new Set(['history', 'config', 'attestations', 'layers'] as const);

async function proved(path: string, value: string): Promise<{ report: Report; image: ImageReport }> {
  const options = { ...openOptions(), scanners: SCANNERS, minConfidence: 'low', jobs: 1 } as const;
  const { report } = await prove([path], [{ id: 'it', value: new Secret(value) }], options);
  expect(report).toMatchObject({ complete: true, failed: [] });
  expect(JSON.stringify(report)).not.toContain(JSON.stringify(value).slice(1, -1));
  return { report, image: report.images[0]! };
}

/** The surfaces on which nothing was found. */
function missing({ findings }: ImageReport, surfaces: typeof allSurfaces): string[] {
  const locations = findings.flatMap((finding) => finding.locations);
  return Object.keys(surfaces).filter((name) => !locations.some(surfaces[name]!));
}

const all = [
  ...Object.entries(textEncodings).map(([name, encode]) => ({ name, encode, surfaces: allSurfaces })),
  ...Object.entries(byteEncodings).map(([name, encode]) => ({ name, encode, surfaces: fileSurfaces })),
];

describe.each(all)('$name', ({ name, encode, surfaces }) => {
  const path = () => join(folder, `${name.replace(/\W+/g, '-')}.tar`);
  beforeAll(() => writeSurfaces(path(), encode(VALUE)));

  test('is found on every surface, as one finding', async () => {
    const { image } = await proved(path(), VALUE);
    expect(image.findings).toHaveLength(1);
    expect(missing(image, surfaces)).toEqual([]);
  });

  test('another value is proved to be nowhere, with what that rests on', async () => {
    const { image } = await proved(path(), 'another-Made-up/Value 4');
    expect(image.findings).toEqual([]);
    expect(image.coverage).toMatchObject({ layers: 2, files: 5, attestations: 1, bytesSkipped: 0, skipped: [] });
    expect(image.coverage.bytesRead).toBeGreaterThan(0);
  });
});

test('a value is found without the quotes and white space that its own file has around it', async () => {
  const path = join(folder, 'bare.tar');
  await writeSurfaces(path, VALUE);
  const { image } = await proved(path, `"${VALUE}"\n`);
  expect(missing(image, allSurfaces)).toEqual([]);
});
