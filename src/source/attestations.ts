import type { Attestation, Descriptor, Gap, Manifest } from '../image.ts';
import { parseObject } from './config.ts';
import { ContentError, type ContentStore, type ReadMetadata } from './content.ts';
import { matches } from './digest.ts';
import { statementOf } from './statement.ts';

/** BuildKit's marks of an index entry that is about another entry. https://github.com/moby/buildkit/blob/master/docs/attestations/attestation-storage.md */
const REFERENCE_TYPE = 'vnd.docker.reference.type';
const REFERENCE_DIGEST = 'vnd.docker.reference.digest';
const REF_NAME = 'org.opencontainers.image.ref.name';
/** Cosign's tags, and the tag under which a registry without a referrers API lists what is about a manifest. */
const SUBJECT_TAG = /(?:^|:)(sha256|sha384|sha512)-([0-9a-f]{64,128})(?:\.(?:att|sbom|sig))?$/;
const ABOUT = /in-toto|dsse|sigstore|cosign|attestation|spdx|cyclonedx|notary|signature/i;

/** The digest of what an entry with these annotations is about; undefined when it is about nothing else. */
function subjectByAnnotations(annotations: Readonly<Record<string, string>>): string | undefined {
  const name = SUBJECT_TAG.exec(annotations[REF_NAME] ?? '');
  if (name !== null) return `${name[1]}:${name[2]}`;
  return annotations[REFERENCE_TYPE] === undefined ? undefined : annotations[REFERENCE_DIGEST];
}

/** The digest of what an index's entry is about, by its annotations or its manifest; undefined when it is an image. */
export function subjectOf(
  manifest: Manifest | undefined,
  annotations: Readonly<Record<string, string>>,
): string | undefined {
  return subjectByAnnotations(annotations) ?? manifest?.subject?.digest;
}

/** True for a manifest that holds statements and no file system, whatever it is about. */
export function isStatements(manifest: Manifest | undefined): boolean {
  if (manifest === undefined) return false;
  const { artifactType = '', config, layers } = manifest;
  return (
    ABOUT.test(artifactType) || ABOUT.test(config.mediaType) || layers.some((layer) => ABOUT.test(layer.mediaType))
  );
}

/** Reads the statements that a manifest holds. One that cannot be read becomes a gap. */
export async function* readStatements(
  store: ContentStore,
  where: string,
  manifest: Manifest,
  read: ReadMetadata,
  gaps: Gap[],
): AsyncGenerator<Attestation> {
  for (const layer of manifest.layers) {
    try {
      yield await readStatement(store, where, layer, read, gaps);
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      gaps.push({ where: layer.digest, reason: `an attestation could not be read: ${error.message}` });
    }
  }
}

async function readStatement(
  store: ContentStore,
  where: string,
  layer: Descriptor,
  read: ReadMetadata,
  gaps: Gap[],
): Promise<Attestation> {
  const blob = await store.blob(layer);
  if (blob === undefined) throw new ContentError(`it is not in ${store.name}`);
  const bytes = await read(blob);
  if (matches(bytes, layer.digest) === false)
    gaps.push({ where: layer.digest, reason: 'its content does not match its digest' });
  const json = parseObject(bytes);
  const found = statementOf(json);
  if (found !== undefined) return { where, ...found };
  return { where, predicateType: layer.mediaType, statement: json ?? bytes.toString('utf8') };
}
