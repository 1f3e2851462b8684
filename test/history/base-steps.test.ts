import { expect, test } from '@jest/globals';
import { baseSteps, parseHistory } from '../../src/history/index.ts';
import type { HistoryEntry } from '../../src/image.ts';
import { buildkitHistory, metadataOf, plainHistory } from './image.ts';

const of = (...history: readonly HistoryEntry[]) => baseSteps(parseHistory(metadataOf(history)));
const named = (name: string, ...lines: readonly string[]) =>
  lines.map((created_by) => ({ created_by, comment: `FROM ${name}` }));

test('a command with layers above it is the end of an image below', () => {
  const base = plainHistory('/bin/sh -c #(nop) ADD file:1 in / ', '/bin/sh -c #(nop)  CMD ["bash"]');
  const own = buildkitHistory('WORKDIR /app', 'COPY . . # buildkit', 'CMD ["app"]');
  expect(of(...base, ...own)).toEqual({ steps: 2 });
});

test('an ENTRYPOINT and a CMD end an image together; of several bases the uppermost counts', () => {
  const lowest = buildkitHistory('ADD rootfs / # buildkit', 'CMD ["bash"]');
  const next = buildkitHistory('RUN /bin/sh -c make # buildkit', 'ENTRYPOINT ["run"]', 'CMD ["it"]');
  expect(of(...lowest, ...next, ...buildkitHistory('COPY . . # buildkit'))).toEqual({ steps: 5 });
});

test('the end of the image itself is no base, and neither is a setting that nothing follows', () => {
  expect(of(...buildkitHistory('COPY . . # buildkit', 'ENTRYPOINT ["run"]', 'CMD ["it"]', 'ENV A=1'))).toBeUndefined();
  expect(of()).toBeUndefined();
});

test('Buildah names the base; where its builder changes it ends', () => {
  const base = buildkitHistory('ADD rootfs / # buildkit', 'ENV A=1');
  const own = named('docker.io/library/base:1', '/bin/sh -c make', '/bin/sh -c #(nop) CMD ["app"]');
  expect(of(...base, ...own)).toEqual({ steps: 2, name: 'docker.io/library/base:1' });
  expect(of(...own)).toEqual({ steps: 0, name: 'docker.io/library/base:1' });
  expect(of(...named('scratch', '/bin/sh -c #(nop) COPY file:1 in / '))).toBeUndefined();
});
