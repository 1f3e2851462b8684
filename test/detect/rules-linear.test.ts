import { describe, expect, test } from '@jest/globals';
import { matchRule } from '../../src/detect/match-rule.ts';
import type { Rule } from '../../src/detect/rule.ts';
import { providers } from '../../src/detect/rules/index.ts';
import { hostilePieces } from './hostile.ts';

const MIB = 1 << 20;
/** The part of a text by which the worst one is told. */
const PART = 32;
/** Milliseconds of processor time that a rule may take on 1 MiB: what must be shown of each. */
const MOST = 1000;
/** Times that a rule is measured before it counts as too slow: others use the same processors. */
const TRIES = 3;

const filled = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The piece that takes most time for its length. Quantifiers are bounded, so that a part tells of the whole. */
function worstPiece(rule: Rule): string {
  const timed = hostilePieces(rule).map((piece) => {
    const part = filled(piece, MIB / PART);
    return { piece, ms: cpuMs(() => matchRule(rule, part)) };
  });
  return timed.reduce((a, b) => (b.ms > a.ms ? b : a)).piece;
}

/** Time on 1 MiB of a rule's worst text. */
function measure(rule: Rule): number {
  const text = filled(worstPiece(rule), MIB);
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < TRIES && least > MOST; i++)
    least = Math.min(
      least,
      cpuMs(() => matchRule(rule, text)),
    );
  return least;
}

const rules = providers.flatMap((provider) => provider.rules);
const GROUPS = 16;
const measured = new Map<string, number>();

describe('no rule takes a second on 1 MiB of hostile text', () => {
  test.each(Array.from({ length: GROUPS }, (_, i) => i))('group %i', (number) => {
    for (const rule of rules.filter((_, i) => i % GROUPS === number)) {
      const ms = measure(rule);
      measured.set(rule.id, ms);
      expect([rule.id, ms > MOST ? ms : 'in time']).toEqual([rule.id, 'in time']);
    }
  });

  test('and every rule was measured, on a text that it has something to do with', () => {
    expect(rules.length).toBeGreaterThan(300);
    expect([...measured.keys()].sort()).toEqual(rules.map(({ id }) => id).sort());
    expect([...measured.values()].filter((ms) => !(ms > 0))).toEqual([]);
    if (process.env.SHOW_SLOWEST === '1') {
      const slowest = [...measured].sort(([, a], [, b]) => b - a).slice(0, 20);
      process.stdout.write(`${slowest.map(([id, ms]) => `${ms.toFixed(0)} ms ${id}`).join('\n')}\n`);
    }
  });
});
