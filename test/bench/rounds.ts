/** Interleaved rounds: everything is run once, then once more, so that a machine that slows down does so for all. */
import { type Command, measure, type Sample, summary } from './measure.ts';

export interface Contestant {
  readonly name: string;
  readonly command: Command;
  /** At most so many rounds; default: all. */
  readonly most?: number;
  readonly succeeds?: readonly number[];
}

/** The medians by name. Rejects when a run fails: its figures would be those of something else. */
export async function compete(
  contestants: readonly Contestant[],
  rounds: number,
  say: (text: string) => void,
): Promise<ReadonlyMap<string, Sample>> {
  const samples = new Map<string, Sample[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const { name, command, most = rounds, succeeds = [0] } of contestants) {
      if (round > most) continue;
      const sample = await measure(command);
      if (!succeeds.includes(sample.exitCode)) throw new Error(`${name} ended with exit code ${sample.exitCode}.`);
      say(
        `round ${round}: ${name}: ${sample.wall.toFixed(2)} s wall, ${sample.cpu.toFixed(2)} s CPU, ${sample.rss.toFixed(0)} MiB`,
      );
      samples.get(name)!.push(sample);
    }
  }
  return new Map([...samples].map(([name, list]) => [name, summary(list)]));
}
