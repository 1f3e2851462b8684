import { describe, expect, test } from '@jest/globals';
import { builderOf, parseHistory, writersOf } from '../../src/history/index.ts';
import { hasRealImages, realImage } from '../support/builders/real.ts';
import { readAll } from '../support/open.ts';

/** `layer instruction: text` of each step, and who wrote which layer. */
async function told(name: string) {
  const [read] = await readAll(realImage(name));
  const { metadata } = read!.image;
  const steps = parseHistory(metadata);
  return {
    builder: builderOf(metadata),
    steps: steps.map(({ layerIndex, instruction, text }) => `${layerIndex} ${instruction}: ${text}`),
    writers: [...writersOf(steps)].map(([layer, step]) => `${layer} ${step.index}`),
  };
}

(hasRealImages ? describe : describe.skip)('[optional] histories that the builders themselves wrote', () => {
  test('Kaniko: the lines themselves, a layer each', async () => {
    expect(await told('kaniko-dockertar.tar')).toEqual({
      builder: 'kaniko',
      steps: [
        '0 IMPORT: Imported from -',
        '1 COPY: COPY app.conf /app/app.conf',
        '2 RUN: RUN echo "pw=$DB_PASSWORD" > /app/derived.txt',
        '3 RUN: RUN echo deletedval-2222 > /app/gone.txt',
        '4 RUN: RUN rm /app/gone.txt',
      ],
      writers: ['0 0', '1 1', '2 2', '3 3', '4 4'],
    });
  });

  test("Kaniko's single snapshot: nobody can be told to have written it", async () => {
    const { steps, writers } = await told('kaniko-single-snapshot-oci.tar');
    expect(steps.at(-1)).toBe('1 CMD: CMD ["/bin/sh"]');
    expect(writers).toEqual(['0 0']);
  });

  test('Buildpacks', async () => {
    const { builder, steps } = await told('cnb-stub-launcher.tar');
    expect(builder).toBe('buildpacks');
    expect(steps[1]).toBe("1 LAYER: Layer: 'conf', Created by buildpack: test/bp@0.0.1");
    expect(steps).toHaveLength(7);
  });

  test.each(['jib-dockertar.tar', 'jib-oci-scratch.tar'])('Jib: %s', async (name) => {
    const { builder, steps } = await told(name);
    expect(builder).toBe('jib');
    expect(steps.at(-1)).toMatch(/LAYER: jib-maven-plugin:3\.5\.2 extra files$/);
  });
});
