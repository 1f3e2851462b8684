import { type OptionName, options } from './options.ts';

/** Letters of the options that take a value. */
const LETTERS = new Set(
  (Object.keys(options) as OptionName[]).flatMap((name) => {
    const spec = options[name];
    return 'alias' in spec && spec.kind !== 'flag' ? [spec.alias as string] : [];
  }),
);

/** Takes `-fjson` apart as `-f json`, which yargs would read as five flags. What stands behind `--` is left alone. */
export function detachValues(argv: readonly string[]): string[] {
  const end = argv.indexOf('--');
  const before = end < 0 ? argv : argv.slice(0, end);
  const words = before.flatMap((word) => {
    const [, letter, value] = /^-([a-z])([^=].*)$/s.exec(word) ?? [];
    return letter !== undefined && value !== undefined && LETTERS.has(letter) ? [`-${letter}`, value] : [word];
  });
  return [...words, ...argv.slice(before.length)];
}
