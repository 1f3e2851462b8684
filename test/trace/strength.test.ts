import { expect, test } from '@jest/globals';
import type { Confidence, Match } from '../../src/finding.ts';
import { Secret } from '../../src/secret.ts';
import { traceable, untraced, weakness } from '../../src/trace/index.ts';

test.each([
  ['', /is empty/],
  ['abc12', /only 5 characters/],
  ['postgres', /common word/],
  ['PostgreSQL', /common word/],
  ['20260102', /number of fewer than 12 digits/],
  ['abababab', /too few characters/],
])('%s is too weak to look for', (value, why) => {
  expect(weakness(value)).toMatch(why);
  if (value !== '') expect(weakness(value)).not.toContain(value);
});

test.each(['hunter2', 'a1b2c3', 'correct horse', '202601020304'])('%s is not', (value) => {
  expect(weakness(value)).toBeUndefined();
});

const match = (value: string, confidence: Confidence): Match => ({
  ruleId: 'named-password',
  secret: new Secret(value),
  place: { kind: 'file', path: 'x' },
  confidence,
  severity: 'high',
  reasons: [],
});

test('of very many the surest are traced, and how many are left is told', () => {
  const doubtful = Array.from({ length: 300 }, (_, i) => match(`made-up-${i}-value`, 'medium'));
  const matches = [...doubtful, match('the-surest-1', 'high')];
  const traced = traceable(matches).map(({ value }) => value);
  expect(traced[0]).toBe('the-surest-1');
  expect(traced.length + untraced(matches)).toBe(301);
  expect(untraced(matches.slice(0, 5))).toBe(0);
});
