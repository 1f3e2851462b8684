/** The records that BuildKit keeps of builds, by way of buildx. https://docs.docker.com/reference/cli/docker/buildx/history/ */
import type { Attestation, Gap } from '../../image.ts';
import { parseObject } from '../config.ts';
import { ProgramError, runProgram } from '../program.ts';
import type { SourceOptions } from '../source.ts';

export interface BuildRecords {
  readonly records: readonly Attestation[];
  readonly gaps: readonly Gap[];
  /** What was looked at, or why nothing was. */
  readonly note: string;
}

const TIMEOUT_MS = 60_000;
const RECORD = 'build-record';
/** What a build left behind besides the image itself: provenance, SBOMs. */
const STATEMENT = /in-toto|slsa|spdx|cyclonedx/i;
/** A docker command without buildx, or a buildx or BuildKit without a history. */
const WITHOUT = /not a docker command|unknown (?:docker )?command|unknown service|unimplemented|not supported/i;

/** Asks the docker command for every record; without one, or without buildx, there are none. Throws the signal's reason. */
export async function readBuildRecords(options: SourceOptions): Promise<BuildRecords> {
  const ask = asker(options);
  const records: Attestation[] = [];
  const gaps: Gap[] = [];
  try {
    const refs = (await ask(['ls', '--format=json'])).split('\n').flatMap(refOf);
    for (const ref of refs) {
      try {
        for await (const record of recordsOf(ref, ask)) records.push(record);
      } catch (error) {
        if (!(error instanceof ProgramError)) throw error;
        gaps.push({ where: `build record ${ref}`, reason: error.message });
      }
    }
    return { records, gaps, note: `${refs.length} records of builds.` };
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    const isNone = error.isAbsent || WITHOUT.test(error.message);
    const note = `records of builds were not looked at: ${error.message}.`;
    return { records: [], gaps: isNone ? [] : [{ where: 'build records', reason: error.message }], note };
  }
}

type Ask = (args: readonly string[]) => Promise<string>;

function asker({ dockerHost, context, limits, signal }: SourceOptions): Ask {
  const engine =
    dockerHost === undefined ? (context === undefined ? [] : ['--context', context]) : ['--host', dockerHost];
  return async (args) => {
    const all = [...engine, 'buildx', 'history', ...args];
    const settings = { timeoutMs: TIMEOUT_MS, maxBytes: limits.metadataBytes, signal };
    const { code, output, said } = await runProgram('docker', all, settings);
    if (code === 0) return output;
    const words =
      said
        .trim()
        .split('\n')[0]
        ?.replace(/^ERROR: /, '') || `exit code ${code}`;
    throw new ProgramError(`docker buildx history ${args[0]} failed: ${words.slice(0, 300)}`);
  };
}

/** The last part of `builder/node/ID`. */
function refOf(line: string): string[] {
  const ref = parseObject(Buffer.from(line))?.ref;
  const id = typeof ref === 'string' ? ref.slice(ref.lastIndexOf('/') + 1) : '';
  return /^\w[\w-]*$/.test(id) ? [id] : [];
}

/** What the record itself says, and the statements that it keeps. */
async function* recordsOf(ref: string, ask: Ask): AsyncGenerator<Attestation> {
  const record = parseObject(Buffer.from(await ask(['inspect', '--format=json', ref])));
  const cache = `build record ${ref}`;
  if (record === undefined) throw new ProgramError('what docker buildx history inspect gives is no JSON object');
  yield { where: ref, cache, predicateType: RECORD, statement: { predicate: record } };
  for (const { Digest, Type } of attachmentsOf(record)) {
    if (typeof Digest !== 'string' || typeof Type !== 'string' || !STATEMENT.test(Type)) continue;
    const predicate = parseObject(Buffer.from(await ask(['inspect', 'attachment', ref, Digest])));
    if (predicate === undefined) throw new ProgramError(`the ${Type} of it is no JSON object`);
    yield {
      where: ref,
      cache: `${cache}, ${/slsa/.test(Type) ? 'provenance' : Type}`,
      predicateType: Type,
      statement: { predicate },
    };
  }
}

function attachmentsOf({ Attachments }: Record<string, unknown>): { Digest?: unknown; Type?: unknown }[] {
  return Array.isArray(Attachments) ? Attachments.filter((one) => typeof one === 'object' && one !== null) : [];
}
