import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createDetector } from '../../src/detect/index.ts';
import type { ImageReport } from '../../src/finding.ts';
import { scan } from '../../src/scan/index.ts';
import { version } from '../../src/version.ts';
import { type LayoutName, layouts, writeArchive } from '../support/image.ts';
import {
  layerSpecs,
  marksOf,
  newFolder,
  OTHER_PASSWORD,
  PASSWORD,
  type Plan,
  planned,
  scanOptions,
  TOKEN,
  withoutMarks,
} from './images.ts';

const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true }));

const plan: fc.Arbitrary<Plan> = fc.record(
  {
    layers: fc.uniqueArray(fc.integer({ min: 0, max: layerSpecs.length - 1 }), { minLength: 1, maxLength: 5 }),
    env: fc.subarray([`DB_PASSWORD=${PASSWORD}`, `API_PASSWORD=${OTHER_PASSWORD}`, `GITHUB_TOKEN=${TOKEN}`], {
      maxLength: 2,
    }),
    run: fc.constantFrom('true', `echo ${PASSWORD} | login`, `mysql --password=${OTHER_PASSWORD}`),
    provenance: fc.constantFrom(PASSWORD, OTHER_PASSWORD),
  },
  { requiredKeys: ['layers', 'env', 'run'] },
);

/** An image again with one thing changed is what a rebuild gives. */
const rebuilds = fc.array(
  fc.record({
    plan,
    layout: fc.constantFrom(...(Object.keys(layouts) as LayoutName[])),
    minConfidence: fc.constantFrom('low' as const, 'medium' as const),
    explain: fc.boolean(),
    compression: fc.constantFrom('none' as const, 'gzip' as const),
  }),
  { minLength: 2, maxLength: 4 },
);

describe('findings and figures are the same', () => {
  test('cold, warm and without a cache, whatever was scanned before', async () => {
    const cacheDir = join(folder, 'shared');
    let round = 0;
    const marks = new Set<string>();
    const detector = createDetector({ version });
    await fc.assert(
      fc.asyncProperty(rebuilds, async (images) => {
        for (const { plan, layout, compression, ...how } of images) {
          const archive = join(folder, `image-${round++}.tar`);
          await writeArchive(await planned(plan), archive, { layout, layers: compression });
          const plain = await scan([archive], scanOptions(how), detector);
          // All else was read; what was not must be told from the cache, too.
          expect(plain.images[0]!.incomplete.filter(({ reason }) => !reason.includes('srv/cut.tgz'))).toEqual([]);
          for (const _ of ['cold or warm', 'warm']) {
            const report = await scan([archive], scanOptions({ ...how, cacheDir }), detector);
            expect(withoutMarks(report)).toEqual(plain);
            marks.add(marksOf(report).join());
          }
          rmSync(archive);
        }
      }),
      { numRuns: 12 },
    );
    // Of some images all was known, of some nothing, of some a part.
    expect([...marks].some((mark) => /true.*false|false.*true/.test(mark))).toBe(true);
    expect([...marks].some((mark) => !mark.includes('true'))).toBe(true);
    expect([...marks].some((mark) => !mark.includes('false'))).toBe(true);
  });

  test('of each image alone and of several in one run, which share what they read', async () => {
    let round = 0;
    const detector = createDetector({ version });
    const marks: boolean[] = [];
    await fc.assert(
      fc.asyncProperty(rebuilds, async (images) => {
        const archives = [];
        for (const { plan, layout, compression } of images) {
          archives.push(join(folder, `shared-${round++}.tar`));
          await writeArchive(await planned(plan), archives.at(-1)!, { layout, layers: compression });
        }
        const together = await scan(archives, scanOptions(), detector);
        const alone = [];
        for (const archive of archives) alone.push(...(await scan([archive], scanOptions(), detector)).images);
        expect(withoutMarks(together).images.map(withoutOthers)).toEqual(alone);
        marks.push(...marksOf(together));
        for (const archive of archives) rmSync(archive);
      }),
      { numRuns: 8 },
    );
    expect(marks).toContain(true);
  });
});

/** In which other images of the run a finding is, is of the run. */
function withoutOthers(image: ImageReport): ImageReport {
  return { ...image, findings: image.findings.map(({ alsoIn: _, ...finding }) => finding) };
}
