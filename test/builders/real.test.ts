import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { outlineOf } from '../support/builders/outline.ts';
import { hasRealImages, realImage } from '../support/builders/real.ts';
import { shapes, writeShape } from '../support/builders/shapes.ts';
import { runFolder } from '../support/run-folder.ts';

const pairs = [
  ['kaniko-dockertar.tar', 'kaniko'],
  ['cnb-stub-launcher.tar', 'buildpacks'],
  ['jib-dockertar.tar', 'jibDocker'],
  ['jib-oci-scratch.tar', 'jibOci'],
  ['kaniko-single-snapshot-oci.tar', 'kanikoSingle'],
] as const;

(hasRealImages ? describe : describe.skip)('[optional] images that the builders themselves wrote', () => {
  test.each(pairs)('%s has the form of the shape %s', async (name, shape) => {
    const made = join(mkdtempSync(join(runFolder(), 'shape-')), 'image.tar');
    await writeShape(shapes[shape], made);
    expect(await outlineOf(made)).toEqual(await outlineOf(realImage(name)));
  });
});
