/**
 * Patterns that take a backtracking engine longer than anyone lives, on texts made for that, and rules whose hits stand close:
 * where time did not grow with the text alone, these tests would not end.
 */
import { expect, test } from '@jest/globals';
import { select } from '../../../src/detect/choose.ts';
import { createDetector } from '../../../src/detect/index.ts';
import { compileRule } from '../../../src/detect/user/compile.ts';
import { fileOf } from './load.ts';

const LENGTH = 256 << 10;
const filled = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

const HARD: readonly (readonly [regex: string, keywords: readonly string[], piece: string])[] = [
  ['key(a+)+b', ['key'], `key${'a'.repeat(200)}`],
  ['(a+)+key', ['key'], `${'a'.repeat(400)}kez`],
  ['(?:a|a)*b', [], 'a'],
  ['(x+x+)+y', ['xx'], 'x'],
  ['key.*=.*=.*;', ['key'], 'key='],
  ['(?s)key.*?value.*?end', ['key'], 'keyvalue'],
  ['key[a-z]+!', ['key'], 'key'],
  ['[a-z]+key[a-z]+!', ['key'], 'key'],
  ['key\\s*=\\s*"[^"]*"', ['key'], 'key=    '],
  ['[\\w.-]{0,50}?(?:key)[ \\t\\w.-]{0,20}[\\s\'"]{0,3}(?:=|>|:)[\'"\\s=]{0,5}([a-z0-9]{32})\\b', ['key'], 'key ='],
  ['\\b[0-9a-f]{40}\\b', ['svc'], `svc ${'0'.repeat(39)} `],
  ['(?:[a-z]{1,30}\\.){1,30}key', [], 'abc.'],
];

test.each(HARD)('%s', async (regex, keywords, piece) => {
  const rule = `[[rules]]\nid = "m"\nregex = '''${regex}'''\nkeywords = ${JSON.stringify(keywords)}\n`;
  const file = fileOf(`[extend]\nuseDefault = false\n${rule}`);
  const detector = createDetector({
    version: 'test',
    selection: await select({ file, enabled: [], disabled: [] }),
  });
  const hits = detector.text(`${filled(piece)}- y b key ! = ; value end\n`, { path: 'hostile.txt' });
  expect(hits.length).toBeGreaterThanOrEqual(0);
  // The rule is not one that never runs.
  expect(compileRule(file.rules[0]!, []).regex).toBeDefined();
  expect(detector.ruleCount).toBe(1);
});
