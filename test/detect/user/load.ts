import { select } from '../../../src/detect/choose.ts';
import { createDetector, type Detector } from '../../../src/detect/index.ts';
import { type RuleFile, readRules } from '../../../src/detect/user/index.ts';

export const fileOf = (toml: string): RuleFile => readRules(toml, 'rules.toml');

/** A detector with the rules of a text of TOML, and those that come with the program where the text does not say otherwise. */
export async function detectorWith(toml: string): Promise<Detector> {
  const selection = await select({ file: fileOf(toml), enabled: [], disabled: [] });
  return createDetector({ version: 'test', selection });
}

/** The same with no other rules. */
export const detectorOnly = (toml: string): Promise<Detector> => detectorWith(`[extend]\nuseDefault = false\n${toml}`);

/** What the rules find: `id=value`. */
export async function foundBy(toml: string, text: string, path = 'file.txt'): Promise<string[]> {
  const detector = await detectorOnly(toml);
  return [...detector.path(path), ...detector.text(text, { path })].map(({ ruleId, value }) => `${ruleId}=${value}`);
}
