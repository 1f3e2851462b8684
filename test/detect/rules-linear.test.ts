import { expect, test } from '@jest/globals';
import { matchRule } from '../../src/detect/match-rule.ts';
import type { Rule } from '../../src/detect/rule.ts';
import { providers } from '../../src/detect/rules/index.ts';

const MIB = 1 << 20;
const PART = 16;
/** Milliseconds of processor time that a rule may take on 1 MiB. */
const MOST = 1000;
/** From here on a rule's share of it is not extrapolated but measured on the whole. */
const SUSPECT = 200;

const filled = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Texts that hold as many beginnings of a match as can be, and none that ends as it should. */
function hostile(rule: Rule): string[] {
  const word = rule.keywords[0]!;
  const nearly = rule.examples.match[0]!.slice(0, -1);
  const pumps = [
    'a1'.repeat(20),
    `=${'A'.repeat(400)}`,
    'a1B-_./+='.repeat(30),
    ' \n'.repeat(30),
    `"'`.repeat(30),
    'a:'.repeat(40),
  ];
  return [word, nearly, pumps.map((pump) => word + pump).join('')];
}

function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Quantifiers are bounded, so that the time for a keyword does not depend on the text's length: a part tells of the whole. */
function timeOn(rule: Rule, piece: string): number {
  const part = filled(piece, MIB / PART);
  const estimate = PART * Math.min(...[1, 2].map(() => cpuMs(() => matchRule(rule, part))));
  if (estimate < SUSPECT) return estimate;
  const whole = filled(piece, MIB);
  return Math.min(...[1, 2].map(() => cpuMs(() => matchRule(rule, whole))));
}

const rules = providers.flatMap((provider) => provider.rules);
const groups = Array.from({ length: 16 }, (_, i) => rules.filter((__, n) => n % 16 === i));

test.each(groups.map((group, i) => [i, group] as const))(
  'group %i: no rule takes a second on 1 MiB of hostile text',
  (_, group) => {
    expect(group.length).toBeGreaterThan(0);
    let measured = 0;
    for (const rule of group) {
      const times = hostile(rule).map((piece) => timeOn(rule, piece));
      expect(times.every((ms) => ms >= 0)).toBe(true);
      expect([rule.id, times.filter((ms) => ms > MOST)]).toEqual([rule.id, []]);
      measured++;
    }
    expect(measured).toBe(group.length);
  },
);
