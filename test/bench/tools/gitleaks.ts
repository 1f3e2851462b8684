import { inLayer, quoted, type Sighting, type Tool } from './tool.ts';

interface Leak {
  readonly File: string;
  readonly StartLine: number;
  readonly Secret: string;
}

/** It opens no image: it gets the unpacked files, and nothing that a later layer hides. */
export const gitleaks: Tool = {
  name: 'gitleaks, on unpacked files',
  kind: 'peer',
  needs: 'gitleaks',
  command: ({ layers }, compression) => {
    if (compression !== 'plain') return undefined;
    const flags = '--no-banner --log-level error --exit-code 0 --report-format json --report-path $report';
    const runs = layers.map(({ root }) => `gitleaks dir ${flags} ${quoted(root)} && cat $report`);
    return { argv: ['sh', '-c', `report=$(mktemp) && ${runs.join(' && ')} && rm $report`], keeps: true };
  },
  sightings: (output, image) =>
    parseReports(output).map(
      ({ File, StartLine, Secret }): Sighting => ({ path: inLayer(File, image), line: StartLine, value: Secret }),
    ),
};

/** One array after the other. */
function parseReports(output: string): Leak[] {
  const arrays = output.split(/^(?=\[)/m).filter((text) => text.startsWith('['));
  return arrays.flatMap((text) => JSON.parse(text) as Leak[]);
}
