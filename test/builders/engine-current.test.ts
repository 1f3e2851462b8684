import { expect, test } from '@jest/globals';
import { checkRow } from '../support/builders/check-row.ts';
import { currentEngineRows } from '../support/builders/engine.ts';
import { keys, values } from '../support/builders/leaky.ts';
import { scanJson } from '../support/buildleaks.ts';
import { build, loadBase } from '../support/docker.ts';
import { describeWithCurrentEngine } from '../support/engine-sid.ts';

const BASE = 'driftwood-base:current';

/** The first stage alone needs the value; nothing of it is shipped but an empty file. */
const discarding = (steps: string) => `FROM ${BASE} AS tools
${steps}
FROM ${BASE}
COPY --from=tools /built /built
CMD ["/bin/sh"]
`;
const KEY = keys['discarded stage'];
const value = values['discarded stage'];
const MAX = ['--provenance=mode=max'];

await describeWithCurrentEngine('images by a current Engine', 'containerd', (engine) => {
  for (const row of currentEngineRows(engine)) checkRow(row);

  const scan = async (tag: string, request: Omit<Parameters<typeof build>[1], 'tag'>) => {
    await loadBase(engine, BASE);
    build(engine, { ...request, tag });
    return scanJson([`docker://${tag}`], { DOCKER_HOST: engine.host });
  };

  test.each([
    ['v0.2', ['--attest=type=provenance,mode=max,version=v0.2']],
    ['v1', ['--attest=type=provenance,mode=max,version=v1']],
    [
      'v1 as an OCI artifact',
      [
        '--attest=type=provenance,mode=max,version=v1',
        '--output=type=image,name=docker.io/library/leaky:discarded,oci-artifact=true',
      ],
    ],
  ])('a build argument of a discarded stage is found in the provenance (%s), by its name', async (_, flags) => {
    const dockerfile = discarding(`ARG ${KEY}\nRUN test -n "$${KEY}" && : > /built`);
    const { status, report, output } = await scan('leaky:discarded', {
      dockerfile,
      buildArgs: { [KEY]: value },
      flags,
    });
    expect([status, report.complete]).toEqual([1, true]);
    expect(report.images[0]!.findings.map(({ key }) => key)).toEqual([KEY]);
    const places = report.images[0]!.findings[0]!.locations;
    expect(new Set(places.map(({ kind }) => kind))).toEqual(new Set(['attestation']));
    expect(places.map(({ path }) => path)).toContainEqual(expect.stringMatching(`build-arg:${KEY}`));
    expect(places.map(({ path }) => path)).toContainEqual(expect.stringMatching(/\.op\.Op\.exec\.meta\.env$/));
    expect(report.images[0]!.findings[0]!.remedy).toMatch(/mode=min.*--secret id=stage_password/);
    expect(output).not.toContain(value);
  });

  test('provenance of mode min, which is the default, holds nothing of it: clean', async () => {
    const dockerfile = discarding(`ARG ${KEY}\nRUN test -n "$${KEY}" && : > /built`);
    const { status, report } = await scan('leaky:min', { dockerfile, buildArgs: { [KEY]: value } });
    expect([status, report.complete, report.images[0]!.findings]).toEqual([0, true, []]);
  });

  test('the same by a secret mount: clean', async () => {
    const dockerfile = discarding(
      `RUN --mount=type=secret,id=stage_password test -n "$(cat /run/secrets/stage_password)" && : > /built`,
    );
    const { status, report } = await scan('leaky:mounted', {
      dockerfile,
      secrets: { stage_password: value },
      flags: MAX,
    });
    expect([status, report.complete, report.images[0]!.findings]).toEqual([0, true, []]);
  });
});
