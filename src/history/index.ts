export { type BaseSteps, baseSteps } from './base-steps.ts';
export { builderOf } from './builder.ts';
export { mapLayers } from './layers.ts';
export { parseHistory } from './parse.ts';
export type { HistoryForm, Instruction, Named, Step } from './step.ts';
export { writersOf } from './writers.ts';
