import { SourceError } from '../../errors.ts';
import type { Descriptor, Gap } from '../../image.ts';
import { ContentError } from '../content.ts';
import { matches, sha256 } from '../digest.ts';
import { type OciDocument, readDocument } from '../oci-json.ts';
import type { NamedReference } from '../reference.ts';
import type { SourceOptions } from '../source.ts';
import { RegistryClient } from './client.ts';
import { explain } from './failure.ts';

/** What a reference names in a registry, read and checked. */
export interface Root {
  readonly client: RegistryClient;
  readonly root: Descriptor;
  readonly document: OciDocument;
  readonly gaps: Gap[];
  /** From which mirror it was read, or which were passed over. */
  readonly notes: readonly string[];
}

/**
 * The manifest or index that a reference names. Mirrors are asked first; one that does not have it is passed over. The client
 * is the caller's to close. Throws `SourceError`.
 */
export async function findRoot(named: NamedReference, reference: string, options: SourceOptions): Promise<Root> {
  const notes: string[] = [];
  const mirrors = named.domain === 'docker.io' ? (options.registry?.mirrors ?? []) : [];
  for (const mirror of mirrors) {
    try {
      const { gaps, ...found } = await fetchRoot(mirror, named, reference, options);
      return { ...found, gaps, notes: [`Read from the mirror ${mirror}.`] };
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      notes.push(`The mirror ${mirror} was passed over: ${error.message}`);
    }
  }
  return { ...(await fetchRoot(named.domain, named, reference, options)), notes };
}

async function fetchRoot(host: string, named: NamedReference, reference: string, options: SourceOptions) {
  const asked = { registry: host, repository: named.path, credentials: undefined, problems: [] };
  const fail = (error: unknown, how = asked) => {
    options.signal.throwIfAborted();
    return new SourceError(explain(error, how), { cause: error });
  };
  const client = await RegistryClient.open(host, named.path, options).catch((error: unknown) => {
    throw fail(error);
  });
  try {
    const fetched = await client.manifest(named.digest ?? named.tag ?? 'latest').catch((error: unknown) => {
      throw fail(error, { ...asked, ...client.asked } as typeof asked);
    });
    if (fetched === undefined) throw await noSuchImage(client, named);
    return { client, ...checkRoot(fetched, named, reference) };
  } catch (error) {
    await client.close();
    throw error;
  }
}

/** What was asked for by digest must have it; what was asked for by tag should have the one that the registry says. */
function checkRoot(
  { bytes, mediaType, digest }: { bytes: Buffer; mediaType: string; digest: string | undefined },
  named: NamedReference,
  reference: string,
): { root: Descriptor; document: OciDocument; gaps: Gap[] } {
  if (named.digest !== undefined && matches(bytes, named.digest) === false) {
    throw new SourceError(
      `The registry ${named.domain} gave something else for "${reference}": it hashes to ${sha256(bytes)}.`,
    );
  }
  const own = sha256(bytes);
  const isOther = digest?.startsWith('sha256:') === true && digest !== own;
  const gaps = isOther ? [{ where: own, reason: `the registry says that this manifest hashes to ${digest}` }] : [];
  return { root: { mediaType, digest: own, size: bytes.length }, document: parse(bytes, reference), gaps };
}

function parse(bytes: Buffer, reference: string): OciDocument {
  try {
    return readDocument(bytes, `What the registry gives for "${reference}"`);
  } catch (error) {
    if (error instanceof ContentError) throw new SourceError(`${error.message}.`);
    throw error;
  }
}

async function noSuchImage(client: RegistryClient, named: NamedReference): Promise<SourceError> {
  const { registry: host, repository } = client.asked;
  const what = named.digest ?? `tag "${named.tag ?? 'latest'}"`;
  const tags = await client.tags();
  const shown = tags.length > 0 ? ` It has ${tags.slice(-5).join(', ')}${tags.length > 5 ? ' and others' : ''}.` : '';
  return new SourceError(`The registry ${host} has no ${what} in the repository "${repository}".${shown}`);
}
