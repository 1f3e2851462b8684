import { describe, expect, test } from '@jest/globals';
import { builderOf, parseHistory } from '../../src/history/index.ts';
import type { HistoryEntry, ImageConfig } from '../../src/image.ts';
import { buildkitHistory, metadataOf, plainHistory, sure } from './image.ts';

const imported: HistoryEntry = { comment: 'Imported from -' };
const read = (...history: readonly HistoryEntry[]) => parseHistory(metadataOf(history));

test('Kaniko writes the line itself; build args are never filled in', () => {
  const kaniko = (created_by: string) => ({ author: 'kaniko', created: '0001-01-01T00:00:00Z', created_by });
  const [, run, env, cmd] = read(
    imported,
    kaniko('RUN echo "pw=$DB_PASSWORD" > /app/derived.txt'),
    kaniko('ENV A="two words"'),
    kaniko('CMD ["/bin/sh"]'),
  );
  expect(run).toMatchObject({
    form: 'kaniko',
    instruction: 'RUN',
    command: 'echo "pw=$DB_PASSWORD" > /app/derived.txt',
  });
  expect(env!.named).toEqual([sure('A', 'two words')]);
  expect(cmd).toMatchObject({ text: 'CMD ["/bin/sh"]', command: '/bin/sh' });
});

test.each<[string, HistoryEntry, string]>([
  ['buildpacks', { created_by: "Layer: 'conf', Created by buildpack: test/bp@0.0.1" }, 'LAYER'],
  ['buildpacks', { created_by: 'Application Slice: 2' }, 'LAYER'],
  ['buildpacks', { created_by: 'Buildpacks Process Types' }, 'LAYER'],
  ['ko', { author: 'ko', created_by: 'ko build ko://x', comment: 'go build output, at /ko-app/x' }, 'LAYER'],
  ['jib', { author: 'Jib', created_by: 'jib-maven-plugin:3.5.2', comment: 'classes' }, 'LAYER'],
  ['bazel', { created_by: 'bazel build //app:image' }, 'LAYER'],
  ['nix', { comment: "store paths: ['/nix/store/abc-hello']" }, 'LAYER'],
  ['import', imported, 'IMPORT'],
  ['squash', { comment: 'merge sha256:aa to sha256:bb' }, 'LAYER'],
  ['squash', { comment: 'create new from sha256:aa' }, 'LAYER'],
  ['commit', { created_by: 'bash', comment: 'with the password', author: 'me' }, 'COMMIT'],
  ['unknown', {}, 'LAYER'],
])('%s: %j', (form, entry, instruction) => {
  const [step] = read(entry);
  expect(step).toMatchObject({ form, instruction });
  expect(step!.text).toContain(entry.created_by ?? entry.comment ?? '');
});

describe('the builder of an image', () => {
  const builder = (history: readonly HistoryEntry[], config: ImageConfig = {}) =>
    builderOf(metadataOf(history, config));
  const base = plainHistory('/bin/sh -c #(nop) ADD file:x in / ', '/bin/sh -c #(nop)  CMD ["bash"]');

  test('is that of the newest step which tells', () => {
    expect(builder([...base, ...buildkitHistory('ENV A=1')])).toBe('buildkit');
    expect(builder(base)).toBe('classic');
    expect(builder([...buildkitHistory('ENV A=1'), ...base])).toBe('classic');
    expect(builder([imported, { author: 'kaniko', created_by: 'RUN x' }])).toBe('kaniko');
    expect(builder([...base, { created_by: 'Application Layer' }])).toBe('buildpacks');
    expect(builder([...base, { created_by: '/bin/sh -c x', comment: 'FROM a:1' }])).toBe('buildah');
    expect(builder([...base, { author: 'ko', created_by: 'ko build ko://x' }])).toBe('ko');
    expect(builder([...base, { author: 'Jib', created_by: 'jib-core:1' }])).toBe('jib');
    expect(builder([{ comment: "store paths: ['/nix/store/abc']" }])).toBe('unknown');
  });

  test('is told by labels where the history is gone', () => {
    expect(builder([], { config: { Labels: { 'io.buildah.version': '1.43.2' } } })).toBe('buildah');
    expect(builder([{}, {}], { config: { Labels: { 'io.buildpacks.build.metadata': '{}' } } })).toBe('buildpacks');
    expect(builder([], { 'moby.buildkit.buildinfo.v1': 'e30=' })).toBe('buildkit');
    expect(builder([])).toBe('unknown');
  });

  test("a base image's label does not outweigh a step of another builder", () => {
    expect(builder(buildkitHistory('ENV A=1'), { config: { Labels: { 'io.buildah.version': '1' } } })).toBe('buildkit');
  });
});
