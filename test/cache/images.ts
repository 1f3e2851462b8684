/** Images in which everything occurs that makes a layer's result depend on more than the layer. */
import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ImageReport, Report } from '../../src/finding.ts';
import { type ScanOptions, scan } from '../../src/scan/index.ts';
import { directory, type Entry, file, type MadeImage, makeImage, opaque, steps, whiteout } from '../support/image.ts';
import { openOptions } from '../support/open.ts';
import { zipOf } from '../support/zip.ts';

export const PASSWORD = ['correct', 'h0rse', 'b4ttery'].join('-');
export const OTHER_PASSWORD = ['Zx9', 'qLm4', 'vT2w'].join('_');
export const TOKEN = `ghp_${'x9Kq2LmN8pRt4VwYzB3cD5fG7hJ1kS0aQeUi'}`;

const md5 = (text: string) => createHash('md5').update(text).digest('hex');
const KEY = ['-----BEGIN RSA PRIVATE', 'KEY-----\n'].join(' ') + `${'MIIEpAIBAAKCAQEA7bq0'.repeat(8)}\n`.repeat(12);
const PACKAGED = `${KEY}-----END RSA PRIVATE KEY-----\n`;
const WORDS = Array.from({ length: 3000 }, (_, i) => `line ${i} of a text that says nothing\n`).join('');

/** Layers to build images of; some name values that others hold without a name. */
export const layerSpecs: readonly (readonly Entry[])[] = [
  [
    directory('usr/'),
    file('usr/share/doc/readme', WORDS),
    file('etc/os-release', 'ID=driftwood\n'),
    file('var/lib/dpkg/status', 'Package: keyring\nStatus: install ok installed\nVersion: 1.2-3\n\n'),
    file('var/lib/dpkg/info/keyring.md5sums', `${md5(PACKAGED)}  usr/share/keyring/sample.pem\n`),
    file('var/lib/dpkg/info/keyring.list', '/.\n/usr/share/keyring/sample.pem\n'),
  ],
  [file('app/notes.txt', `${WORDS}the word is ${PASSWORD} and no other\n`), file('app/.env', 'PORT=80\n')],
  [file('app/.env', `DB_PASSWORD=${PASSWORD}\n`), file('app/main.py', 'print("hello")\n')],
  [file('usr/share/keyring/sample.pem', PACKAGED), file('usr/share/keyring/other.pem', `${PACKAGED}\n`)],
  [whiteout('app/.env'), opaque('usr/share/doc'), file('app/readme', WORDS)],
  [
    file(
      'app/lib.jar',
      zipOf([{ name: 'application.properties', body: `token=${TOKEN}\nspring.password=${OTHER_PASSWORD}\n` }]),
    ),
    file('app/base64.txt', Buffer.from(`user:${OTHER_PASSWORD}`).toString('base64')),
  ],
  [file('srv/big.txt', `${WORDS.repeat(4)}${OTHER_PASSWORD}\n${WORDS}`), file('srv/token', `${TOKEN}\n`)],
  [file('opt/empty', '')],
  [
    file('srv/cut.tgz', gzipSync(randomLooking(20_000)).subarray(0, 9_000)),
    file('root/.cache/pip/http/a', 'a wheel'),
    file('root/.npmrc', 'registry=https://registry.npmjs.org/\n'),
    file('srv/.env', `API_PASSWORD=${OTHER_PASSWORD}\nDEBUG_PASSWORD=changeme\n`),
  ],
];

/** Bytes that do not compress, the same each time. */
function randomLooking(bytes: number): Buffer {
  const parts = Array.from({ length: Math.ceil(bytes / 32) }, (_, i) => createHash('sha256').update(`${i}`).digest());
  return Buffer.concat(parts).subarray(0, bytes);
}

export interface Plan {
  readonly layers: readonly number[];
  /** Values in the metadata. */
  readonly env: readonly string[];
  readonly run: string;
  readonly provenance?: string;
}

export function planned({ layers, env, run, provenance }: Plan): Promise<MadeImage> {
  const list = layers.map((i) => ({ created_by: `COPY part-${i} / # buildkit`, layer: layerSpecs[i]! }));
  return makeImage({
    ...steps([...list, { created_by: `RUN /bin/sh -c ${run} # buildkit` }]),
    config: { Env: ['PATH=/usr/bin', ...env] },
    tags: ['driftwood:cache'],
    ...(provenance === undefined
      ? {}
      : {
          attestations: [
            {
              predicateType: 'https://slsa.dev/provenance/v0.2',
              predicate: { invocation: { parameters: { args: { 'build-arg:DB_PASSWORD': provenance } } } },
            },
          ],
        }),
  });
}

export function scanOptions(more: Partial<ScanOptions> = {}): ScanOptions {
  return {
    ...openOptions(),
    scanners: new Set(['history', 'config', 'attestations', 'layers'] as const),
    minConfidence: 'low',
    jobs: 1,
    ...more,
  };
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'cache-test-'));
}

/** Scans one reference with everything on. */
export function scanAll(reference: string, more: Partial<ScanOptions> = {}): Promise<Report> {
  return scan([reference], scanOptions(more));
}

/** A report without the one thing in which a cache may show. */
export function withoutMarks(report: Report): Report {
  return { ...report, images: report.images.map(withoutMark) };
}

function withoutMark(image: ImageReport): ImageReport {
  const perLayer = image.coverage.perLayer.map(({ cached: _, ...layer }) => layer);
  return { ...image, coverage: { ...image.coverage, perLayer } };
}

/** For each layer whether it came from the cache. */
export function marksOf(report: Report): boolean[] {
  return report.images.flatMap(({ coverage }) => coverage.perLayer.map(({ cached }) => cached === true));
}
