import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { ownText } from '../../src/detect/own-text.ts';

test.each([
  '',
  'short',
  'x'.repeat(40),
  'pässwörd-of-some-length',
  'пароль-из-многих-букв',
  `a\u0000b${'\ud83d\ude00'.repeat(9)}`,
])('%j is the same text', (text) => expect(ownText(`-${text}-`.slice(1, -1))).toBe(text));

test('what a value was cut out of does not stay in memory with it', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = used();
  const values = Array.from({ length: 2000 }, (_, i) =>
    ownText(Buffer.alloc(20_000, `${i} `).toString('latin1').slice(9, 60)),
  );
  const grown = used() - before;
  expect(values).toHaveLength(2000);
  expect(grown).toBeLessThan(10 << 20);
});
