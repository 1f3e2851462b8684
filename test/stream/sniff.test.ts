import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pack } from 'tar-stream';
import { SNIFF_BYTES, sniff } from '../../src/stream/sniff.ts';

async function tarOf(name: string, body = 'x'): Promise<Buffer> {
  const archive = pack();
  archive.entry({ name }, body);
  archive.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of archive) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const text = (s: string) => Buffer.from(s, 'latin1');

describe('sniff', () => {
  test.each([
    ['gzip', gzipSync('x')],
    ['zstd', text('\x28\xb5\x2f\xfd\x24\x01')],
    ['zstd', text('\x50\x2a\x4d\x18\x04\x00\x00\x00')],
    ['zstd', text('\x5f\x2a\x4d\x18\x04\x00\x00\x00')],
    ['xz', text('\xfd7zXZ\x00\x00\x04')],
    ['bzip2', text('BZh91AY&SY\x01')],
    ['bzip2', text('BZh9\x17\x72\x45\x38\x50\x90')],
    ['zip', text('PK\x03\x04\x14\x00')],
    ['zip', text('PK\x05\x06\x00\x00')],
    ['json', text('{"schemaVersion":2}')],
    ['json', text('\n  [ {"Config":1}]')],
    ['json', text('\xef\xbb\xbf{ }')],
    ['json', text('[]')],
    ['zeros', Buffer.alloc(1024)],
    ['unknown', Buffer.alloc(0)],
    ['unknown', Buffer.alloc(100)],
    ['unknown', text('{name} is a template')],
    ['unknown', text('[section]\nkey=1')],
    ['unknown', text('BZhello')],
    ['unknown', deflateRawSync('x')],
  ])('%s', (kind, bytes) => {
    expect(sniff(bytes)).toBe(kind);
  });

  test.each(['etc/passwd', '{"a":1}', '[1]', 'PK\x03\x04x', 'BZhello'])(
    'a tar whose first name is %j',
    async (name) => {
      expect(sniff(await tarOf(name))).toBe('tar');
    },
  );

  test('a tar whose first header is damaged is still a tar by its magic', async () => {
    const bytes = await tarOf('etc/passwd');
    bytes[150] = 0x39;
    expect(sniff(bytes)).toBe('tar');
  });

  test('looks at no more than its share, and never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: SNIFF_BYTES, maxLength: 1024 }), (bytes) => {
        expect(sniff(bytes)).toBe(sniff(bytes.slice(0, SNIFF_BYTES)));
      }),
    );
  });
});
