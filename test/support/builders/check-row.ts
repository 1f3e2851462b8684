import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { placesOf, scanJson } from '../buildleaks.ts';
import { runFolder } from '../run-folder.ts';
import { keys, values, ways } from './leaky.ts';
import type { Row } from './row.ts';

const BUILD_MS = 600_000;

/** Builds a row's image for real and holds what the command line finds against what the image is known to hold. */
export function checkRow(row: Row): void {
  describe(row.name, () => {
    let scanned: ReturnType<typeof scanJson>;
    beforeAll(async () => {
      // Short: Podman takes no long path for what it runs.
      const { reference, env } = await row.build(mkdtempSync(join(runFolder(), 'b-')));
      scanned = scanJson([reference], env);
    }, BUILD_MS);

    test('is scanned completely, with no raw value in any output', () => {
      expect(scanned.report.images.map((image) => image.incomplete)).toEqual([[]]);
      expect(scanned.report.images[0]!.builder).toBe(row.builder);
      for (const value of Object.values(values)) expect(scanned.output).not.toContain(value);
    });

    test.each(ways)('%s: what the image holds is found, and no more', (way) => {
      const expected = row.holds[way] ?? [];
      const places = placesOf(scanned.report).filter((place) => place.key === keys[way]);
      for (const place of expected) expect(places).toContainEqual(expect.objectContaining(place));
      if (expected.length === 0) expect(places).toEqual([]);
    });

    test('nothing else is reported', () => {
      const known: unknown[] = Object.values(keys);
      const findings = scanned.report.images.flatMap((image) => image.findings);
      expect(findings.filter(({ locations }) => !locations.some(({ key }) => known.includes(key)))).toEqual([]);
    });
  });
}
