import { readFileSync } from 'node:fs';
import { madeUpPassword } from './password.ts';
import { samplePath } from './paths.ts';

/** Builders that can be asked to build a sample. */
export type BuilderName = 'buildkit' | 'classic' | 'buildah' | 'podman';

/** A place that a scan must report; what is left out may be anything. */
export interface Expectation {
  readonly key?: string;
  readonly kind: string;
  readonly path?: string;
  readonly line?: number;
  readonly state?: string;
  /** Stands in the text of the instruction that leaks. */
  readonly instruction?: string;
  /** Stands in the text of the instruction that deleted the file. */
  readonly deletedBy?: string;
}

/** A sample.json: how it is built, and what must be found. */
interface Sample {
  readonly title: string;
  /** Those which can build it; secret mounts are beyond the classic one. */
  readonly builders: readonly BuilderName[];
  readonly buildArgs?: Readonly<Record<string, string>>;
  /** Secret mounts by id. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Files that lie in the build context besides the application: path → text. */
  readonly context?: Readonly<Record<string, string>>;
  /** Everything that must be found; nothing else may be. */
  readonly find: readonly Expectation[];
}

/** A sample with its made-up passwords filled in. */
export interface PlantedSample extends Sample {
  readonly name: string;
  /** The raw passwords: what no output may hold. */
  readonly planted: readonly string[];
}

/** Reads a sample; each `{word}` in it becomes a password made up from the seed and the word. */
export function loadSample(name: string, seed = 'driftwood'): PlantedSample {
  const planted = new Set<string>();
  const text = readFileSync(samplePath(name, 'sample.json'), 'utf8').replace(/\{(\w+)\}/g, (_, word: string) => {
    const password = madeUpPassword(`${seed} ${word}`);
    planted.add(password);
    return password;
  });
  const sample: Sample = JSON.parse(text);
  return { ...sample, name, planted: [...planted] };
}
