/** What the statements beside an image tell of its build: the Dockerfile, and the base image. */
import type { Attestation, Image } from './image.ts';

/** A Dockerfile, and what a person calls it. */
export interface DockerfileText {
  readonly path: string;
  readonly text: string;
}

/** What provenance says of the image that another was built on. */
export interface RecordedBase {
  /** `docker.io/library/python:3.12-slim`. */
  readonly name?: string;
  /** Of its manifest or index. */
  readonly digest?: string;
  /** How many layers it has, where the build kept a list. */
  readonly layers?: number;
}

export interface Provenance {
  /** How many statements there are, of whatever kind. */
  readonly statements: number;
  readonly dockerfile?: DockerfileText;
  readonly base?: RecordedBase;
}

/** Reads every statement once; of several the last that tells counts. What has another shape tells nothing. */
export async function provenanceOf(image: Image): Promise<Provenance> {
  let told: Provenance = { statements: 0 };
  for await (const attestation of image.attestations()) {
    told = { ...told, ...readStatement(attestation), statements: told.statements + 1 };
  }
  return told;
}

type Json = Readonly<Record<string, unknown>>;

function record(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** BuildKit's own part of SLSA 0.2 and 1. https://github.com/moby/buildkit/blob/master/docs/attestations/slsa-definitions.md */
function readStatement({ statement, cache }: Attestation): Omit<Provenance, 'statements'> {
  if (cache !== undefined) return {};
  const predicate = record(record(statement).predicate);
  const details = record(record(predicate.runDetails).metadata);
  const metadata = record(record(predicate.metadata)['https://mobyproject.org/buildkit@v1#metadata']);
  const told = { ...metadata, ...record(details.buildkit_metadata) } as Json;
  const config = record(
    predicate.buildConfig ?? record(record(predicate.buildDefinition).internalParameters).buildConfig,
  );
  const dockerfile = dockerfileIn(record(told.source));
  const base = baseIn(list(config.llbDefinition).map(record), record(told.layers));
  return { ...(dockerfile === undefined ? {} : { dockerfile }), ...(base === undefined ? {} : { base }) };
}

function dockerfileIn({ infos }: Json): DockerfileText | undefined {
  for (const { filename, language, data } of list(infos).map(record)) {
    if (typeof data !== 'string' || typeof filename !== 'string') continue;
    if (typeof language === 'string' && language !== '' && language !== 'Dockerfile') continue;
    return { path: filename, text: Buffer.from(data, 'base64').toString('utf8') };
  }
  return undefined;
}

const IMAGE = 'docker-image://';

/** The source whose layers are the lowest of the image that was built: of all chains of layers the longest is its own. */
function baseIn(steps: readonly Json[], layers: Json): RecordedBase | undefined {
  const chains = Object.values(layers).map(chainOf);
  const whole = chains.reduce((longest, chain) => (chain.length > longest.length ? chain : longest), []);
  const sources = steps.flatMap(({ id, op }) => {
    const { identifier } = record(record(record(op).Op ?? op).source);
    if (typeof id !== 'string' || typeof identifier !== 'string' || !identifier.startsWith(IMAGE)) return [];
    return [{ named: namedBase(identifier.slice(IMAGE.length)), chain: chainOf(layers[`${id}:0`]) }];
  });
  const below = sources.filter(({ chain }) => chain.length > 0 && chain.every((digest, i) => digest === whole[i]));
  const lowest = below.reduce<(typeof below)[number] | undefined>(
    (best, each) => (best === undefined || each.chain.length > best.chain.length ? each : best),
    undefined,
  );
  if (lowest !== undefined && lowest.chain.length < whole.length)
    return { ...lowest.named, layers: lowest.chain.length };
  return sources.length === 1 ? sources[0]!.named : undefined;
}

function chainOf(value: unknown): string[] {
  const [chain] = list(value);
  return list(chain).map((each) => String(record(each).digest));
}

function namedBase(text: string): RecordedBase {
  const [name = '', digest] = text.split('@', 2);
  return { name, ...(digest === undefined ? {} : { digest }) };
}
