import type { HistoryEntry, ImageMetadata } from '../image.ts';
import type { BoundRun } from './args.ts';
import { bindRuns } from './bind.ts';
import { commandOf } from './command.ts';
import { mapLayers } from './layers.ts';
import { type Line, readLines } from './lines.ts';
import { settleArgs } from './settle.ts';
import type { Step } from './step.ts';
import { dockerfileText } from './text.ts';

/** The whole history understood, oldest first: instructions, build args, commands, layers. Never throws. */
export function parseHistory(metadata: ImageMetadata): Step[] {
  const lines = settleArgs(readLines(metadata));
  const runs = bindRuns(metadata, lines);
  const layers = mapLayers(
    metadata.history,
    metadata.diffIds.length,
    lines.map(({ reading }) => reading.instruction),
  );
  return lines.map((line, index) => step(line, index, runs[index], layers[index], layers));
}

function step(
  line: Line,
  index: number,
  run: BoundRun | undefined,
  layer: number | undefined,
  layers: readonly unknown[],
): Step {
  const { entry, form, reading, named } = line;
  const { instruction, source } = reading;
  const body = run?.command ?? reading.body;
  const command = commandOf(instruction, body, source);
  const shell = run?.shell ?? reading.shell;
  return {
    index,
    form,
    instruction,
    text: dockerfileText({ instruction, body, source, named }),
    buildArgs: run?.args ?? [],
    named,
    ...(command === undefined ? {} : { command }),
    ...(shell === undefined ? {} : { shell }),
    ...(entry.comment ? { comment: entry.comment } : {}),
    ...(entry.author ? { author: entry.author } : {}),
    raw: entry.created_by ?? '',
    madeLayer: made(entry, layer, layers),
    ...(layer === undefined ? {} : { layerIndex: layer }),
  };
}

/** Whether the entry made a layer; unknown where the source does not tell and the instructions do not fit either. */
function made(entry: HistoryEntry, layer: number | undefined, layers: readonly unknown[]): boolean | undefined {
  if (layer !== undefined) return true;
  if (entry.empty_layer !== undefined) return !entry.empty_layer;
  return layers.some((other) => other !== undefined) ? false : undefined;
}
