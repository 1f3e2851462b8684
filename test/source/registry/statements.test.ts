/** What others say about an image in its repository, wherever they keep it. */
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Descriptor } from '../../../src/image.ts';
import { type FakeRegistry, fakeRegistry } from '../../support/fake-registry.ts';
import { file, type MadeImage, makeImage, sha256 } from '../../support/image.ts';
import { readAll } from '../../support/open.ts';

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const INDEX = 'application/vnd.oci.image.index.v1+json';
const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const DSSE = 'application/vnd.dsse.envelope.v1+json';
const EMPTY = 'application/vnd.oci.empty.v1+json';

const statement = (mark: string) => ({
  _type: 'https://in-toto.io/Statement/v1',
  predicateType: 'https://slsa.dev/provenance/v1',
  predicate: { mark },
});
const envelope = (mark: string) => ({
  payloadType: 'application/vnd.in-toto+json',
  payload: Buffer.from(JSON.stringify(statement(mark))).toString('base64'),
  signatures: [{ sig: 'c2ln' }],
});
const bundle = (mark: string) => ({ mediaType: BUNDLE, dsseEnvelope: envelope(mark) });

let registry: FakeRegistry;
let image: MadeImage;
let root: Descriptor;

beforeAll(async () => {
  image = await makeImage({ layers: [[file('a', 'a')]] });
});
beforeEach(async () => {
  registry = await fakeRegistry();
  root = registry.add('latest', image);
});
afterEach(() => registry.stop());

function blob(value: unknown, mediaType: string): Descriptor {
  const bytes = Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
  const digest = sha256(bytes);
  registry.blobs.set(digest, bytes);
  return { mediaType, digest, size: bytes.length };
}

/** A manifest about the image that holds these layers, under a tag. */
function about(tag: string, layers: readonly Descriptor[], more: object = {}): Descriptor {
  const manifest = { schemaVersion: 2, mediaType: MANIFEST, config: blob({}, EMPTY), layers, ...more };
  return registry.addManifest(tag, Buffer.from(JSON.stringify(manifest)), MANIFEST);
}

const put = (tag: string, manifests: readonly unknown[]) =>
  registry.addManifest(tag, Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests })), INDEX);

const tagOf = (suffix = '') => `${root.digest.replace(':', '-')}${suffix}`;

async function read() {
  const [only, ...others] = await readAll(`registry://${registry.host}/team/app`);
  expect(others).toEqual([]);
  expect(only!.layers).toHaveLength(1);
  const said = only!.attestations.map(({ predicateType, statement }) => [predicateType, statement] as const);
  return {
    said,
    marks: said.map(([, one]) => (one as ReturnType<typeof statement>).predicate?.mark),
    gaps: only!.gaps,
  };
}

/** Answers for the referrers of the image. */
function referrers(answer: (url: string) => [status: number, body: string]): void {
  registry.hook = ({ url }, response) => {
    if (!url!.includes('/referrers/')) return false;
    const [status, body] = answer(url!);
    response.writeHead(status, { 'content-type': INDEX }).end(body);
    return true;
  };
}

describe('statements about an image', () => {
  it('by the referrers API: a sigstore bundle', async () => {
    const one = about('x', [blob(bundle('referred'), BUNDLE)], { artifactType: BUNDLE, subject: root });
    referrers(() => [200, JSON.stringify({ schemaVersion: 2, manifests: [{ ...one, artifactType: BUNDLE }] })]);
    expect(await read()).toMatchObject({ marks: ['referred'], gaps: [] });
    expect(registry.requests).toContain(`GET /v2/team/app/referrers/${root.digest}`);
  });

  it('under the tag that stands in for the referrers API', async () => {
    const one = about('x', [blob(bundle('stand-in'), BUNDLE)], { artifactType: BUNDLE, subject: root });
    put(tagOf(), [one]);
    expect(await read()).toMatchObject({ marks: ['stand-in'], gaps: [] });
  });

  it('by cosign, in an envelope', async () => {
    about(tagOf('.att'), [blob(envelope('cosign 1'), DSSE), blob(envelope('cosign 2'), DSSE)]);
    expect(await read()).toMatchObject({ marks: ['cosign 1', 'cosign 2'], gaps: [] });
  });

  it('in envelopes that are called in-toto', async () => {
    about(tagOf('.att'), [blob(envelope('spdx'), 'application/vnd.in-toto.spdx+dsse')]);
    expect(await read()).toMatchObject({ marks: ['spdx'], gaps: [] });
  });

  it('an SBOM as ko pushes it, which no statement wraps', async () => {
    const sbom = { spdxVersion: 'SPDX-2.3', packages: [] };
    about(tagOf('.sbom'), [blob(sbom, 'text/spdx+json')]);
    expect((await read()).said).toEqual([['text/spdx+json', sbom]]);
  });

  it('each once, whatever ways lead to it', async () => {
    const one = about(tagOf('.att'), [blob(envelope('once'), DSSE)], { subject: root });
    put(tagOf(), [one, one]);
    referrers(() => [200, JSON.stringify({ schemaVersion: 2, manifests: [one] })]);
    expect((await read()).marks).toEqual(['once']);
  });

  it.each([false, true])('by BuildKit, beside the image in its index (as an artifact: %s)', async (artifact) => {
    const attestations = [{ predicateType: 'https://slsa.dev/provenance/v0.2', predicate: { mark: 'BuildKit' } }];
    registry.add('latest', await makeImage({ layers: [[file('a', 'a')]], attestations }), { artifact });
    expect(await read()).toMatchObject({ marks: ['BuildKit'], gaps: [] });
  });
});

describe('statements that cannot be had: the image is read, and they are named', () => {
  it.each<[string, [number, string], RegExp]>([
    ['a registry that refuses', [403, ''], /what refers to the image could not be looked up: The registry .* \(403\)/],
    ['a registry that fails', [400, '{"errors":[{"message":"no"}]}'], /could not be looked up: .*error \(400\): no/],
    ['an answer that is no index', [200, '[]'], /could not be looked up: .*not a JSON object/],
    ['an index of 5 MB', [200, ' '.repeat(5_000_000)], /could not be looked up: .*longer than the 4194304 bytes/],
  ])('%s', async (_, answer, reason) => {
    about(tagOf('.att'), [blob(envelope('still'), DSSE)]);
    referrers(() => answer);
    const { marks, gaps } = await read();
    expect(marks).toEqual(['still']);
    expect(gaps.map((gap) => gap.reason)).toEqual([expect.stringMatching(reason)]);
  });

  it('a blob that is not there', async () => {
    const gone = blob(envelope('gone'), DSSE);
    registry.blobs.delete(gone.digest);
    about(tagOf('.att'), [gone, blob(envelope('here'), DSSE)]);
    const { marks, gaps } = await read();
    expect(marks).toEqual(['here']);
    expect(gaps).toEqual([
      { where: gone.digest, reason: expect.stringMatching(/^an attestation could not be read: .*does not have it/) },
    ]);
  });

  it('a blob that is another one: named and used', async () => {
    const one = blob(envelope('one'), DSSE);
    registry.blobs.set(one.digest, Buffer.from(JSON.stringify(envelope('two'))));
    about(tagOf('.att'), [one]);
    const { marks, gaps } = await read();
    expect([marks, gaps.map(({ reason }) => reason)]).toEqual([['two'], ['its content does not match its digest']]);
  });

  it('what is no statement is given as it is, to be searched', async () => {
    about(tagOf('.att'), [blob('not JSON at all', DSSE)]);
    expect((await read()).said).toEqual([[DSSE, 'not JSON at all']]);
  });
});
