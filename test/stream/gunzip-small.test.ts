import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gunzipSmall } from '../../src/stream/gunzip-small.ts';

const ROOM = 4096;

/** What it makes of a file, or undefined. */
function read(input: Uint8Array, room = ROOM): Buffer | undefined {
  const output = Buffer.alloc(ROOM + 20, 0xee);
  const length = gunzipSmall(input, output, 10, room);
  return length === undefined ? undefined : output.subarray(10, 10 + length);
}

/** A gzip file with a name in its header. */
function named(content: Uint8Array): Buffer {
  const plain = gzipSync(content);
  const head = Buffer.from(plain.subarray(0, 10));
  head[3] = 8;
  return Buffer.concat([head, Buffer.from('changelog\0'), plain.subarray(10)]);
}

describe('a small gzip file in one step', () => {
  test('gives what went into it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: ROOM - 1 }), fc.integer({ min: 0, max: 9 }), (content, level) => {
        expect(read(gzipSync(content, { level }))).toEqual(Buffer.from(content));
        expect(read(named(content))).toEqual(Buffer.from(content));
      }),
    );
  });

  test('fills the room but for a byte, and refuses what needs more', () => {
    const content = Buffer.alloc(ROOM, 'a line of text\n');
    expect(read(gzipSync(content.subarray(1)))).toEqual(content.subarray(1));
    expect(read(gzipSync(content))).toBeUndefined();
    expect(read(gzipSync(Buffer.alloc(ROOM * 1000)))).toBeUndefined();
  });

  const whole = gzipSync('a line of text\n'.repeat(50));
  const changed = (at: number) => {
    const copy = Buffer.from(whole);
    copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
    return copy;
  };
  test.each([
    ['nothing', Buffer.alloc(0)],
    ['what is no gzip file', Buffer.from('plain text, long enough to be one')],
    ['a file cut short', whole.subarray(0, -9)],
    ['a file cut within its trailer', whole.subarray(0, -1)],
    ['a wrong checksum', changed(whole.length - 6)],
    ['a wrong length', changed(whole.length - 3)],
    ['damaged data', changed(14)],
    ['two members', Buffer.concat([whole, whole])],
    ['bytes behind the end', Buffer.concat([whole, Buffer.from('x')])],
    ['other fields in the header', changed(3)],
    ['a length that is a lie', Buffer.concat([whole.subarray(0, -4), Buffer.from([1, 0, 0, 0])])],
  ])('leaves to others: %s', (_, input) => {
    expect(read(input)).toBeUndefined();
  });

  test('works on after a damaged one', () => {
    read(changed(14));
    expect(read(whole)?.toString()).toBe('a line of text\n'.repeat(50));
  });
});
