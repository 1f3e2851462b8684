import type { HistoryEntry } from '../image.ts';
import type { Instruction } from './step.ts';

/** What layer mapping looks at. */
export type LayerMark = Pick<HistoryEntry, 'empty_layer'>;

/** Instructions that never change the file system. */
const METADATA_ONLY: ReadonlySet<Instruction> = new Set<Instruction>([
  'ARG',
  'CMD',
  'ENTRYPOINT',
  'ENV',
  'EXPOSE',
  'FROM',
  'HEALTHCHECK',
  'LABEL',
  'MAINTAINER',
  'ONBUILD',
  'SHELL',
  'STOPSIGNAL',
  'USER',
  'VOLUME',
]);

/** Whether an instruction never changes the file system. */
export function isMetadataOnly(instruction: Instruction): boolean {
  return METADATA_ONLY.has(instruction);
}

/** Gives each entry for which `makes` holds the next layer, lowest first; what goes beyond `count` gets none. */
function consume<T>(entries: readonly T[], count: number, makes: (entry: T) => boolean): (number | undefined)[] {
  let next = 0;
  return entries.map((entry) => (makes(entry) && next < count ? next++ : undefined));
}

/**
 * The layer that each history entry made: 0-based from the base, undefined where it made none or nothing tells.
 * A layer goes to each entry without `empty_layer`; missing, short and long histories are taken as they come.
 * Where the source leaves `empty_layer` out altogether (an Engine's `/history`), the instructions decide, if their count
 * fits the layers. A size of 0 is never taken as "no layer": a step may well make an empty one.
 * https://github.com/opencontainers/image-spec/blob/main/config.md#properties
 */
export function mapLayers(
  history: readonly LayerMark[],
  diffIdCount: number,
  instructions: readonly Instruction[] = [],
): (number | undefined)[] {
  const told = history.some((entry) => entry.empty_layer !== undefined);
  if (told || history.length <= diffIdCount)
    return consume(history, diffIdCount, (entry) => entry.empty_layer !== true);
  return inferred(instructions, diffIdCount) ?? history.map(() => undefined);
}

function inferred(instructions: readonly Instruction[], count: number): (number | undefined)[] | undefined {
  const writes = (name: Instruction) => !isMetadataOnly(name);
  const surely = (name: Instruction) => writes(name) && name !== 'WORKDIR';
  for (const makes of [writes, surely]) {
    if (instructions.filter(makes).length === count) return consume(instructions, count, makes);
  }
  return undefined;
}
