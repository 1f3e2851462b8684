/** A scan by the command line as users run it, and what its JSON says. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { file, makeImage, steps, writeArchive } from '../../../samples/make-image/index.ts';
import type { Finding } from '../../../src/finding.ts';
import { scanJson } from '../../support/buildleaks.ts';
import type { Hits } from './score.ts';

/** The folder as an image of one layer. */
export async function pack(folder: string, archive: string): Promise<void> {
  const paths = filesBelow(folder).sort();
  const layer = paths.map((path) => file(relative(folder, path), readFileSync(path)));
  const image = await makeImage({
    ...steps([{ created_by: 'COPY . / # buildkit', layer }]),
    tags: ['accuracy:latest'],
  });
  await writeArchive(image, archive);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() ? [path] : [];
  });
}

/** The findings of a saved image at the default threshold. */
export function findingsOf(archive: string): readonly Finding[] {
  return scanJson([`docker-archive:${archive}`]).report.images.flatMap((image) => image.findings);
}

/** The places of findings in files. What is inside of a file counts as the file's own. */
export function hitsOf(findings: readonly Finding[]): Hits {
  const hits = new Map<string, Set<number>>();
  for (const { path, line, kind } of findings.flatMap((finding) => finding.locations)) {
    if (kind !== 'file' || path === undefined) continue;
    const outer = path.split('!')[0]!;
    hits.set(outer, (hits.get(outer) ?? new Set()).add(line ?? 0));
  }
  return hits;
}

export const isFolder = (path: string): boolean => statSync(path).isDirectory();
