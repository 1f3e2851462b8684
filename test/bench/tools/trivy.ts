import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inLayer, type Tool } from './tool.ts';

interface TrivyReport {
  readonly Results?: readonly {
    readonly Target: string;
    readonly Secrets?: readonly { readonly StartLine: number }[];
  }[];
}

/** Secrets only, and nothing kept from one run to the next. */
export const trivy: Tool = {
  name: 'Trivy, secrets only',
  kind: 'peer',
  needs: 'trivy',
  command: (image, compression) => {
    const flags = '--quiet --scanners secret --offline-scan --skip-version-check --disable-telemetry --format json';
    const cache = join(tmpdir(), 'bench-trivy');
    const line = `rm -rf ${cache}; exec trivy image ${flags} --cache-dir ${cache} --input '${image.files[compression]}'`;
    return { argv: ['sh', '-c', line], keeps: true };
  },
  sightings: (output, image) =>
    ((JSON.parse(output) as TrivyReport).Results ?? []).flatMap(({ Target, Secrets = [] }) =>
      Secrets.map(({ StartLine }) => ({ path: inLayer(Target, image), line: StartLine })),
    ),
};
