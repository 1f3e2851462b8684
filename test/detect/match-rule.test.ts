import { expect, test } from '@jest/globals';
import { matchRule } from '../../src/detect/match-rule.ts';
import type { Rule } from '../../src/detect/rule.ts';

const beside: Rule = {
  id: 'acme-key',
  title: 'Acme key',
  severity: 'high',
  confidence: 'high',
  keywords: ['0a1b'],
  pattern: /[0-9a-f]{32}/,
  examples: { match: [], miss: [] },
};
const HEX = '0a1b2c3d4e5f60718293a4b5c6d7e8f9';

test.each([[`${HEX}  usr/include/acme/key.h\n`], [`${HEX} *acme-key.bin\n`], [`other line\n${HEX}  usr/share/acme\n`]])(
  'a digest of a file is no token: %j',
  (text) => {
    expect(matchRule(beside, text)).toEqual([]);
  },
);

test.each([
  [`acme key: ${HEX}\n`, 10],
  [`${HEX}\n`, 0],
  [`${HEX} is our key\n`, 0],
  [`key ${HEX}  acme\n`, 4],
])('what else stands on a line is: %j', (text, offset) => {
  expect(matchRule(beside, text)).toEqual([{ value: HEX, offset }]);
});
