import { join } from 'node:path';
import type { Report } from '../../../src/finding.ts';
import type { Tool } from './tool.ts';

export const EXECUTABLE = join(import.meta.dirname, '..', '..', '..', 'bin', 'buildleaks.js');

/** The command line on a saved image, with the report for machines. */
function own(name: string, ...flags: readonly string[]): Tool {
  return {
    name,
    kind: 'own',
    succeeds: [0, 1],
    command: (image, compression) => ({
      argv: [process.execPath, EXECUTABLE, 'scan', '-f', 'json', '--no-cache', ...flags, image.files[compression]],
      keeps: true,
    }),
    sightings: (output) => placesOf(JSON.parse(output) as Report),
  };
}

function placesOf({ images }: Report) {
  const locations = images.flatMap(({ findings }) => findings.flatMap((finding) => finding.locations));
  return locations.flatMap(({ path, line }) =>
    path === undefined ? [] : [{ path, ...(line === undefined ? {} : { line }) }],
  );
}

export const buildleaks: readonly Tool[] = [own('buildleaks'), own('buildleaks, one thread', '--jobs', '1')];
