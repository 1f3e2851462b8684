import { describe, expect, test } from '@jest/globals';
import { createDetector } from '../../src/detect/index.ts';
import { BASE62, draw, randomOf } from '../../src/detect/rules/example.ts';
import { providers } from '../../src/detect/rules/index.ts';

const detector = createDetector({ version: 'test' });
const random = randomOf('shared forms');
const drawn = (length: number) => draw(random, length, BASE62);

describe('a form that several vendors use', () => {
  test.each([
    ['sk_live_', 24, 'stripe-secret-key'],
    ['sk_live_', 99, 'stripe-secret-key'],
    ['rk_live_', 99, 'stripe-restricted-key'],
    ['sk_test_', 24, 'stripe-test-key'],
  ])('%s and %d characters is told as %s', (prefix, length, id) => {
    const hits = detector.text(`KEY="${prefix}${drawn(length)}"`, { path: 'a.env' });
    expect(hits.map(({ ruleId }) => ruleId)).toEqual([id]);
  });
});

test('titles are words, without quotes around them', () => {
  const titles = providers.flatMap(({ rules }) => rules.map(({ title }) => title));
  expect(titles.filter((title) => !/^[\w(.].*[\w).]$/.test(title))).toEqual([]);
});
