import type { Attestation, Descriptor, Gap, Index } from '../../image.ts';
import { isStatements, readStatements } from '../attestations.ts';
import { ContentError, type ContentStore, type ReadMetadata } from '../content.ts';
import { sha256 } from '../digest.ts';
import { readDocument } from '../oci-json.ts';
import { readPart } from '../walk.ts';
import type { RegistryClient } from './client.ts';

/** What cosign tags hold: attestations, SBOMs, signatures. https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md */
const COSIGN_SUFFIXES = ['att', 'sbom', 'sig'];

/** Where statements about an image are looked for. */
export interface StatementPlaces {
  /** Entries of the image's own index that are about it. */
  readonly listed: readonly Descriptor[];
  /** Digests under which others may have said something: the image's and those of its indexes. */
  readonly subjects: readonly string[];
}

/** Every statement about an image that its repository has, wherever it is kept. What cannot be had is a gap. */
export async function* statementsAbout(
  client: RegistryClient,
  store: ContentStore,
  read: ReadMetadata,
  { listed, subjects }: StatementPlaces,
  gaps: Gap[],
): AsyncGenerator<Attestation> {
  const seen = new Set<string>();
  for (const descriptor of [...listed, ...(await referring(client, subjects, gaps))]) {
    if (seen.has(descriptor.digest)) continue;
    seen.add(descriptor.digest);
    const document = await readPart(store, descriptor, gaps);
    if (document?.kind !== 'manifest') continue;
    if (isStatements(document.manifest) || listed.includes(descriptor)) {
      yield* readStatements(store, descriptor.digest, document.manifest, read, gaps);
    }
  }
}

async function referring(client: RegistryClient, subjects: readonly string[], gaps: Gap[]): Promise<Descriptor[]> {
  const out: Descriptor[] = [];
  for (const subject of subjects) {
    const ask = async (what: string, action: () => Promise<readonly Descriptor[]>) => {
      try {
        out.push(...(await action()));
      } catch (error) {
        const reason = error instanceof ContentError ? error.message : client.explain(error);
        gaps.push({ where: subject, reason: `${what} could not be looked up: ${reason}` });
      }
    };
    await ask('what refers to the image', () => referrers(client, subject));
    for (const suffix of COSIGN_SUFFIXES)
      await ask(`its .${suffix} tag`, () => tagged(client, `${tagOf(subject)}.${suffix}`));
  }
  return out;
}

/** By the referrers API, or under the tag that stands in for it. https://github.com/opencontainers/distribution-spec/blob/main/spec.md#listing-referrers */
async function referrers(client: RegistryClient, subject: string): Promise<readonly Descriptor[]> {
  const bytes = (await client.referrers(subject)) ?? (await client.manifest(tagOf(subject)))?.bytes;
  return bytes === undefined ? [] : indexOf(bytes, subject).manifests;
}

function indexOf(bytes: Uint8Array, where: string): Index {
  const document = readDocument(bytes, `the list of what refers to ${where}`);
  if (document.kind !== 'index') throw new ContentError('it is no index');
  return document.index;
}

async function tagged(client: RegistryClient, tag: string): Promise<readonly Descriptor[]> {
  const found = await client.manifest(tag);
  if (found === undefined) return [];
  return [{ mediaType: found.mediaType, digest: sha256(found.bytes), size: found.bytes.length }];
}

function tagOf(digest: string): string {
  return digest.replace(':', '-');
}
