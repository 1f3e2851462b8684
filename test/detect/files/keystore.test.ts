import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createDetector, type Hit } from '../../../src/detect/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'keystore-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A keystore that OpenSSL makes, with a key of its own or with the certificate alone. */
function keystore(...more: string[]): Buffer {
  const [key, certificate, store] = ['key.pem', 'cert.pem', 'store.p12'].map((name) => join(folder, name));
  const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'ignore' });
  openssl(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    key!,
    '-out',
    certificate!,
    '-subj',
    '/CN=driftwood',
  );
  openssl('pkcs12', '-export', '-in', certificate!, '-inkey', key!, '-out', store!, '-passout', 'pass:', ...more);
  return readFileSync(store!);
}

function found(bytes: Buffer, path: string): Hit[] {
  const hits: Hit[] = [];
  const whole = { start: 0, end: bytes.length, emitFrom: 0, emitTo: bytes.length, base: 0, whole: true };
  createDetector({ version: 'test' }).slab(bytes, [{ file: { path }, ...whole }], (_, hit) => hits.push(hit));
  return hits;
}

describe('a keystore with a private key', () => {
  const store = keystore();
  test.each(['etc/server.p12', 'app/server', 'app/notes.txt'])('is found as %s', (path) => {
    expect(found(store, path).map(({ key }) => key)).toEqual([path.slice(path.lastIndexOf('/') + 1)]);
  });

  test('is found in base64', () => {
    const text = Buffer.from(`keystore: ${store.toString('base64')}\n`);
    expect(found(text, 'values.yaml').some(({ form }) => form === 'base64')).toBe(true);
  });

  test('without one, it is public', () => {
    expect(found(keystore('-nokeys'), 'app/ca')).toEqual([]);
  });
});
