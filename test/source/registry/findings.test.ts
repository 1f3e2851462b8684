/** What goes wrong on the way from a registry, or how layers are packed there, changes nothing of what is found. */
import { randomBytes } from 'node:crypto';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { madeUpPassword } from '../../../samples/password.ts';
import type { ImageReport } from '../../../src/finding.ts';
import { scan } from '../../../src/scan/index.ts';
import { type FakeRegistry, fakeRegistry, type Hook } from '../../support/fake-registry.ts';
import { type Compression, file, type MadeImage, makeImage, makeParts, steps } from '../../support/image.ts';
import { openOptions } from '../../support/open.ts';

const KEYS = ['ADMIN_PASSWORD', 'DB_PASSWORD', 'MAIL_PASSWORD'];

let registry: FakeRegistry;
let image: MadeImage;
let undisturbed: ImageReport;

beforeAll(async () => {
  const layers = KEYS.map((key) => [
    file(`app/${key}.bin`, randomBytes(700_000)),
    file(`app/${key}.env`, `${key}=${madeUpPassword(key)}\n`),
  ]);
  image = await makeImage(steps(layers.map((layer, i) => ({ created_by: `COPY ${i} /app/ # buildkit`, layer }))));
});
beforeEach(async () => {
  registry = await fakeRegistry();
  registry.add('latest', image);
  undisturbed = await read();
  registry.requests.length = 0;
  registry.headers.length = 0;
});
afterEach(() => registry.stop());

async function read(tag = 'latest'): Promise<ImageReport> {
  const { images, failed } = await scan([`registry://${registry.host}/app:${tag}`], {
    ...openOptions(),
    scanners: new Set(['history', 'config', 'attestations', 'layers']),
    minConfidence: 'medium',
  });
  expect(failed).toEqual([]);
  return images[0]!;
}

const keysOf = ({ findings }: ImageReport) => findings.map(({ key }) => key).sort();

/** Sends 30 % of what is asked for, then hangs up: each connection, until `times` are used up. */
function cut(times: number): Hook {
  let left = times;
  return ({ url = '', headers }, response) => {
    const whole = registry.blobs.get(url.split('/').at(-1)!);
    if (!url.includes('/blobs/') || whole === undefined || whole.length < 1000 || left-- <= 0) return false;
    const from = Number(/\d+/.exec(headers.range ?? '')?.[0] ?? 0);
    const rest = whole.subarray(from);
    const range = { 'content-range': `bytes ${from}-${whole.length - 1}/${whole.length}` };
    response.writeHead(from > 0 ? 206 : 200, { 'content-length': rest.length, ...(from > 0 ? range : {}) });
    response.write(rest.subarray(0, Math.floor(rest.length * 0.3)), () => response.destroy());
    return true;
  };
}

describe('the findings are the same', () => {
  it('when each layer was cut at 30 %, and is taken up from there', async () => {
    expect(keysOf(undisturbed)).toEqual(KEYS);
    registry.hook = cut(3);
    const report = await read();
    expect(report.incomplete).toEqual([]);
    expect(report.findings).toEqual(undisturbed.findings);
    expect(registry.headers.filter(({ range }) => /^bytes=[1-9]\d*-$/.test(range ?? ''))).toHaveLength(3);
  });

  it.each(['none', 'gzip', 'zstd', 'estargz', 'zstd:chunked'] satisfies Compression[])(
    'with layers of %s',
    async (layers) => {
      registry.add('packed', image, { layers });
      const report = await read('packed');
      expect(report.incomplete).toEqual([]);
      expect(report.findings).toEqual(undisturbed.findings);
    },
  );

  it('when blobs are fetched from where a redirect leads', async () => {
    const second = await fakeRegistry();
    second.add('latest', image);
    registry.hook = ({ url = '' }, response) => {
      if (!url.includes('/blobs/')) return false;
      response.writeHead(307, { location: `http://${second.host}${url}` }).end();
      return true;
    };
    const report = await read();
    await second.stop();
    expect(report.findings).toEqual(undisturbed.findings);
  });
});

describe('one layer that cannot be had or trusted: named, and the others are told', () => {
  const digestOf = (i: number) => makeParts(image).manifest.layers[i]!.digest;

  it('other bytes than its digest says', async () => {
    const [one, other] = [digestOf(1), registry.blobs.get(digestOf(2))!];
    const { size } = makeParts(image).manifest.layers[1]!;
    registry.blobs.set(one, Buffer.concat([other, Buffer.alloc(size)]).subarray(0, size));
    const report = await read();
    expect(JSON.stringify(report.incomplete)).toMatch(/digest|hash/);
    expect(JSON.stringify(report.incomplete)).toContain(one);
    expect(keysOf(report)).toEqual(expect.arrayContaining(['ADMIN_PASSWORD', 'MAIL_PASSWORD']));
  });

  it('half of it, and no more', async () => {
    const one = digestOf(1);
    const half = registry.blobs.get(one)!.subarray(0, 300_000);
    registry.hook = ({ url = '', headers }, response) => {
      if (!url.includes(one)) return false;
      if (headers.range !== undefined) response.writeHead(416).end();
      else response.writeHead(200, { 'content-length': 600_000 }).write(half, () => response.destroy());
      return true;
    };
    const report = await read();
    expect(JSON.stringify(report.incomplete)).toContain(one);
    expect(keysOf(report)).toEqual(['ADMIN_PASSWORD', 'MAIL_PASSWORD']);
  });

  it('none of it', async () => {
    registry.blobs.delete(digestOf(0));
    const report = await read();
    expect(JSON.stringify(report.incomplete)).toContain(digestOf(0));
    expect(keysOf(report)).toEqual(['DB_PASSWORD', 'MAIL_PASSWORD']);
  });
});
