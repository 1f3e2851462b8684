import { describe, expect, test } from '@jest/globals';
import { mapLayers, parseHistory, writersOf } from '../../src/history/index.ts';
import { buildkitHistory, metadataOf, plainHistory } from './image.ts';

const layer = {};
const empty = { empty_layer: true };

describe('history to layers', () => {
  test('each entry without empty_layer takes the next layer', () => {
    expect(mapLayers([layer, empty, layer, empty, layer], 3)).toEqual([0, undefined, 1, undefined, 2]);
  });

  test('without empty entries every entry made a layer', () => {
    expect(mapLayers([layer, layer], 2)).toEqual([0, 1]);
  });

  test('missing, short and long histories', () => {
    expect(mapLayers([], 3)).toEqual([]);
    expect(mapLayers([layer], 3)).toEqual([0]);
    expect(mapLayers([layer, empty, layer, layer], 2)).toEqual([0, undefined, 1, undefined]);
    expect(mapLayers([empty, empty], 0)).toEqual([undefined, undefined]);
  });
});

describe('where the Engine does not tell which steps are empty', () => {
  const lines = (...created: readonly string[]) => buildkitHistory(...created);
  const layersOf = (created: readonly string[], count: number) =>
    parseHistory(metadataOf(lines(...created), {}, count)).map((step) => step.layerIndex);

  test('the instructions tell, if their number fits', () => {
    const created = [
      'ARG A=1',
      'WORKDIR /app',
      'COPY . . # buildkit',
      'ENV A=1',
      'RUN /bin/sh -c x # buildkit',
      'CMD ["x"]',
    ];
    expect(layersOf(created, 3)).toEqual([undefined, 0, 1, undefined, 2, undefined]);
    expect(layersOf(created, 2)).toEqual([undefined, undefined, 0, undefined, 1, undefined]);
  });

  test('nothing is claimed where it does not fit', () => {
    const steps = parseHistory(metadataOf(lines('RUN a # buildkit', 'RUN b # buildkit', 'RUN c # buildkit'), {}, 2));
    expect(steps.map((step) => [step.layerIndex, step.madeLayer])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });
});

test('made a layer, made none, or not told', () => {
  const history = [
    { ...plainHistory('/bin/sh -c a')[0]! },
    { created_by: '/bin/sh -c #(nop)  ENV A=b', empty_layer: true },
  ];
  expect(parseHistory(metadataOf(history, {}, 1)).map((step) => step.madeLayer)).toEqual([true, false]);
});

describe('who wrote a layer', () => {
  const writers = (history: readonly { created_by: string; empty_layer?: boolean }[], count: number) =>
    Object.fromEntries(
      [...writersOf(parseHistory(metadataOf(history, {}, count)))].map(([at, step]) => [at, step.index]),
    );
  const none = (created_by: string) => ({ created_by, empty_layer: true });

  test('the step that made it', () => {
    expect(writers([{ created_by: 'COPY a b' }, none('ENV A=1'), { created_by: 'RUN x' }], 2)).toEqual({ 0: 0, 1: 2 });
  });

  test('one layer for many steps beside a CMD: the only step that can have written, or nobody', () => {
    expect(writers([none('ENV A=1'), none('RUN x'), { created_by: 'CMD ["a"]' }], 1)).toEqual({ 0: 1 });
    expect(writers([none('COPY a b'), none('RUN x'), { created_by: 'CMD ["a"]' }], 1)).toEqual({});
    expect(writers([{ created_by: 'CMD ["a"]' }], 1)).toEqual({});
  });
});
