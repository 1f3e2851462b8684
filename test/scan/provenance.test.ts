/** What the provenance of a real build tells of where a secret came from. */
import { expect, test } from '@jest/globals';
import { type ScanOptions, scan } from '../../src/scan/index.ts';
import { build, loadBase } from '../support/docker.ts';
import { describeWithCurrentEngine } from '../support/engine-sid.ts';
import { openOptions } from '../support/open.ts';

const BASE = 'driftwood-base:provenance';
const VALUE = 'Curlew-samphire-3381';
const DOCKERFILE = `FROM ${BASE} AS tools
RUN : > /tool

FROM ${BASE}
COPY --from=tools /tool /usr/bin/tool
ARG DB_PASSWORD
RUN echo "DB_PASSWORD=$DB_PASSWORD" > /srv.env
CMD ["/bin/sh"]
`;

await describeWithCurrentEngine('provenance of mode max', 'containerd', (engine) => {
  test('tells the Dockerfile, its lines and stages, and how many layers are the base', async () => {
    await loadBase(engine, BASE);
    const buildArgs = { DB_PASSWORD: VALUE };
    build(engine, { dockerfile: DOCKERFILE, buildArgs, tag: 'origin:1', flags: ['--provenance=mode=max'] });
    const options: ScanOptions = {
      ...openOptions(),
      scanners: new Set(['history', 'config', 'attestations', 'layers']),
      minConfidence: 'medium',
      dockerHost: engine.host,
    };
    const { images } = await scan(['docker://origin:1'], options);
    const [image] = images;
    expect(image!.incomplete).toEqual([]);
    expect(image!.base).toMatchObject({ by: 'record' });
    expect(image!.base?.name).toContain('driftwood-base:provenance');
    expect(image!.findings).toHaveLength(1);
    const told = image!.findings[0]!.locations.map(({ kind, origin, source }) => [
      kind,
      origin,
      source?.line,
      source?.stage,
    ]);
    expect(told).toContainEqual(['build-arg', 'own', 6, '1']);
    expect(told).toContainEqual(['file', 'own', 7, '1']);
    // The same by comparison.
    const compared = await scan(['docker://origin:1'], { ...options, base: `docker://${BASE}` });
    const { layers } = compared.images[0]!.base!;
    expect([image!.base?.layers, compared.images[0]!.base?.by]).toEqual([layers, 'comparison']);
  });
});
