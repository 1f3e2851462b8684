/** The Engine that tests use: see `find-engine.ts`. The first test file that imports this starts it. */
import { describeWith, lookFor } from './describe-with.ts';
import type { TestEngine } from './docker.ts';
import { findEngine } from './find-engine.ts';

export { addressOf, type BuildRequest, build, docker, loadBase, removeImage, type TestEngine } from './docker.ts';

const found = await lookFor(findEngine);

/** A block of tests on a real Engine: see {@link describeWith}. */
export function describeWithEngine(name: string, define: (engine: TestEngine) => void): void {
  describeWith(name, found, define);
}
