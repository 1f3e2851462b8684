/** What to look for, on bytes with a location. Knows nothing of images. */
import { builtInRules } from './built-in/index.ts';
import { select } from './choose.ts';
import { type DetectorOptions, RuleDetector } from './detector.ts';
import { namedRules } from './named/index.ts';
import { NO_RULES, selected } from './rule-set.ts';
import { EVERYTHING, NOTHING, type Selection } from './selection.ts';
import type { Detector, DetectorSpec } from './types.ts';

export type { DetectorOptions } from './detector.ts';
export { countNewlines } from './prefilter/index.ts';
export { EVERYTHING, type Selection } from './selection.ts';
export type { Detector, DetectorSpec, FileContext, Hit, KnownValue, Region } from './types.ts';
export { whyOf } from './why.ts';

/** A detector with all rules that are selected. What takes time is worked out at first use; searching keeps no state. */
export function createDetector(options: DetectorOptions): Detector {
  if (options.onlyKnown === true) return new RuleDetector(NO_RULES, [], { ...options, selection: NOTHING });
  const { selection = EVERYTHING } = options;
  const rules =
    selection === EVERYTHING ? builtInRules() : selected(builtInRules(), selection.isActive, hasNamed(selection));
  return new RuleDetector(rules, [], options);
}

/** A detector like the one that a spec is of, in another thread. */
export async function detectorOf(spec: DetectorSpec): Promise<Detector> {
  const { version, onlyKnown, decodes, known, choice, explained } = spec;
  const selection = choice === undefined ? {} : { selection: await select(choice) };
  return createDetector({ version, onlyKnown, decodes, explained, ...selection }).knowing(known);
}

function hasNamed({ isActive }: Selection): boolean {
  return namedRules.some(({ id }) => isActive(id));
}
