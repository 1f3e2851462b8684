/** Every scenario, in the order of the results. */
import { engine } from './engine.ts';
import { images } from './images.ts';
import { memory } from './memory.ts';
import type { Scenario } from './scenario.ts';
import { start } from './start.ts';

export type { Bench, Scenario } from './scenario.ts';

export const scenarios: readonly Scenario[] = [...images, start, engine, memory];
