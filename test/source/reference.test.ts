import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UsageError } from '../../src/errors.ts';
import { familiarReference, formatReference, mayBeId, parseNamed, parseReference } from '../../src/source/reference.ts';

const HEX = 'f'.repeat(64);
const DIGEST = `sha256:${HEX}`;

describe('parseReference', () => {
  test.each([
    ['alpine', 'docker.io', 'library/alpine', undefined, undefined],
    ['alpine:3.20', 'docker.io', 'library/alpine', '3.20', undefined],
    ['docker.io/alpine', 'docker.io', 'library/alpine', undefined, undefined],
    ['index.docker.io/library/alpine', 'docker.io', 'library/alpine', undefined, undefined],
    ['driftwood/app:1', 'docker.io', 'driftwood/app', '1', undefined],
    ['localhost/app', 'localhost', 'app', undefined, undefined],
    ['localhost:5000/app:v1', 'localhost:5000', 'app', 'v1', undefined],
    ['127.0.0.1:5000/a/b/c', '127.0.0.1:5000', 'a/b/c', undefined, undefined],
    ['[::1]:5000/app', '[::1]:5000', 'app', undefined, undefined],
    ['Registry/app', 'Registry', 'app', undefined, undefined],
    ['registry.example.com/a__b/c-d.e', 'registry.example.com', 'a__b/c-d.e', undefined, undefined],
    [`alpine@${DIGEST}`, 'docker.io', 'library/alpine', undefined, DIGEST],
    [`ghcr.io/x/y:tag@${DIGEST}`, 'ghcr.io', 'x/y', 'tag', DIGEST],
    ['sha256:0123', 'docker.io', 'library/sha256', '0123', undefined],
    ['deadbeef', 'docker.io', 'library/deadbeef', undefined, undefined],
  ])('%s', (text, domain, path, tag, digest) => {
    expect(parseReference(text)).toEqual({
      kind: 'name',
      domain,
      path,
      ...(tag === undefined ? {} : { tag }),
      ...(digest === undefined ? {} : { digest }),
    });
  });

  test.each([HEX, DIGEST])('a whole ID: %s', (text) => {
    expect(parseReference(text)).toEqual({ kind: 'id', id: DIGEST });
  });

  test.each([
    ['', 'names no repository'],
    ['docker.io/', 'names no repository'],
    ['Alpine', 'lower case'],
    ['driftwood/App', 'lower case'],
    ['alpine:', 'is no tag'],
    ['alpine:a b', 'is no tag'],
    [`alpine:${'x'.repeat(129)}`, 'is no tag'],
    ['alpine@', 'is no digest'],
    ['alpine@sha256:123', 'is no digest'],
    [`alpine@sha256:${'F'.repeat(64)}`, 'is no digest'],
    ['a//b', 'joined by'],
    ['-a', 'joined by'],
    ['a/../b', 'joined by'],
    ['a?b', 'joined by'],
    ['exa_mple.com/x', 'no host name'],
    [`docker.io/${'a'.repeat(256)}`, 'longer than 255'],
    ['https://registry.example.com/x', 'no host name'],
  ])('refuses %j', (text, why) => {
    expect(() => parseReference(text)).toThrow(UsageError);
    expect(() => parseReference(text)).toThrow(why);
  });

  test('a bare ID names no repository', () => {
    expect(() => parseNamed(DIGEST)).toThrow('no repository is named');
  });
});

describe('formatting', () => {
  test.each([
    ['alpine', 'docker.io/library/alpine:latest', 'alpine:latest'],
    ['driftwood/app:1', 'docker.io/driftwood/app:1', 'driftwood/app:1'],
    [`ghcr.io/x/y@${DIGEST}`, `ghcr.io/x/y@${DIGEST}`, `ghcr.io/x/y@${DIGEST}`],
    [HEX, DIGEST, DIGEST],
  ])('%s', (text, full, familiar) => {
    expect(formatReference(parseReference(text))).toBe(full);
    expect(familiarReference(parseReference(text))).toBe(familiar);
  });

  test('what was formatted reads back as the same', () => {
    const segment = fc.stringMatching(/^[a-z0-9]{1,8}(?:[._-][a-z0-9]{1,4})?$/);
    const path = fc.array(segment, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
    const domain = fc.constantFrom('', 'localhost:5000/', 'ghcr.io/', '[2001:db8::1]/');
    const tag = fc.option(fc.stringMatching(/^\w[\w.-]{0,20}$/), { nil: '' });
    fc.assert(
      fc.property(domain, path, tag, (d, p, t) => {
        const ref = parseNamed(`${d}${p}${t === '' ? '' : `:${t}`}`);
        const again = parseNamed(formatReference(ref));
        expect(again).toEqual({ ...ref, tag: ref.tag ?? 'latest' });
      }),
    );
  });

  test('any text is read or refused with a UsageError', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          parseReference(text);
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
      }),
    );
  });
});

test.each([
  ['deadbeef', true],
  ['sha256:dead', true],
  [HEX, true],
  ['dead:beef', false],
  ['alpine', false],
])('mayBeId(%s) is %s', (text, expected) => {
  expect(mayBeId(text)).toBe(expected);
});
