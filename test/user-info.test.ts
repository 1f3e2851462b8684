import { expect, test } from '@jest/globals';
import { SourceError, UsageError } from '../src/errors.ts';
import { hasPassword, withoutPasswords } from '../src/user-info.ts';

const HEX = 'ab12'.repeat(16);

test.each([
  ['bob:tide-42@registry.test/app:1', 'bob:*****@registry.test/app:1'],
  ['registry://bob:tide-42@localhost:5000/app', 'registry://bob:*****@localhost:5000/app'],
  ['No Engine answers at tcp://bob:tide-42@10.0.0.7:2375.', 'No Engine answers at tcp://bob:*****@10.0.0.7:2375.'],
  ['a proxy: http://:tide-42@[::1]:8080', 'a proxy: http://:*****@[::1]:8080'],
])('%s', (text, shown) => {
  expect(withoutPasswords(text)).toBe(shown);
  for (const error of [new UsageError(text), new SourceError(text)]) expect(error.message).toBe(shown);
});

test.each([
  'localhost:5000/app:1',
  `localhost:5000/app:1@sha256:${HEX}`,
  `app:1@sha256:${HEX}`,
  'ssh://bob@host.test:22',
  'write to: me@host.test',
])('%s holds none', (text) => expect(hasPassword(text)).toBe(false));
