import type { SavedImage } from '../inputs/index.ts';

/** What a scenario works with. */
export interface Bench {
  /** Scratch folder with all inputs. */
  readonly folder: string;
  readonly images: readonly SavedImage[];
  readonly rounds: number;
  /** Rounds of peers, which take minutes. */
  readonly peerRounds: number;
  readonly say: (text: string) => void;
}

/** One table of the results. One file each in this folder, listed in `index.ts`. */
export interface Scenario {
  readonly name: string;
  /** Heads its table. */
  readonly title: string;
  /** The first row is the head. Undefined where it cannot run here: `why` was said. */
  run(bench: Bench): Promise<readonly (readonly string[])[] | undefined>;
}
