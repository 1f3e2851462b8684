/** Gives every option its value: from the command line, else from its variable, else its default. */
import { UsageError } from '../errors.ts';
import { nearest } from './nearest.ts';
import type { OptionSpec } from './option.ts';
import { type OptionName, options, type Values } from './options.ts';

/** As yargs leaves it: several where an option was repeated. */
export type Raw = string | boolean | readonly (string | boolean)[];
export type Environment = Readonly<Record<string, string | undefined>>;

/** `min-confidence` → `BUILDLEAKS_MIN_CONFIDENCE`. */
export function variableOf(name: string): string {
  return `BUILDLEAKS_${name.toUpperCase().replaceAll('-', '_')}`;
}

/** Values of the named options. Throws `UsageError` naming the option or variable at fault. */
export function resolveValues<N extends OptionName>(
  names: readonly N[],
  given: Readonly<Record<string, Raw | undefined>>,
  env: Environment,
): Values<N> {
  return Object.fromEntries(names.map((name) => [name, resolveValue(name, given[name], env)])) as Values<N>;
}

function resolveValue(name: OptionName, given: Raw | undefined, env: Environment): unknown {
  const spec: OptionSpec = options[name];
  if (given !== undefined) return read(spec, given, `--${name}`);
  const variable = variableOf(name);
  const fromEnv = env[variable];
  if (fromEnv !== undefined && fromEnv !== '') return read(spec, fromEnv, variable);
  return spec.kind === 'flag' ? false : spec.default;
}

/** `from` is what the user wrote the value to, for messages. */
function read(spec: OptionSpec, raw: Raw, from: string): unknown {
  const given = Array.isArray(raw) ? (raw as readonly (string | boolean)[]) : [raw as string | boolean];
  const last = given.at(-1) ?? '';
  switch (spec.kind) {
    case 'flag':
      return readFlag(last, from);
    case 'number':
      return readNumber(String(last), spec, from);
    case 'text':
      return readText(String(last), spec, from);
    case 'list':
      return readList(given.map(String), spec, from);
    case 'repeated':
      return given.map((part) => readWhole(String(part), spec, from));
  }
}

function readFlag(raw: string | boolean, from: string): boolean {
  if (typeof raw === 'boolean') return raw;
  if (/^(1|true|yes|on)$/i.test(raw)) return true;
  if (/^(0|false|no|off)$/i.test(raw)) return false;
  throw new UsageError(`${from} is either true or false, not "${raw}".`);
}

function readNumber(raw: string, spec: OptionSpec & { kind: 'number' }, from: string): number {
  const number = /^\d{1,15}$/.test(raw) ? Number(raw) : Number.NaN;
  if (number >= spec.min && number <= spec.max) return number;
  throw new UsageError(`${from} takes a whole number from ${spec.min} to ${spec.max}, ${butGot(raw)}.`);
}

function readText(raw: string, spec: OptionSpec & { kind: 'text' }, from: string): string {
  if (raw === '') throw new UsageError(`${from} needs a value: ${spec.value}.`);
  return spec.choices === undefined ? raw : choose(raw, spec.choices, from);
}

function readWhole(raw: string, spec: OptionSpec & { kind: 'repeated' }, from: string): string {
  if (raw === '') throw new UsageError(`${from} needs a value: ${spec.value}.`);
  return raw;
}

function readList(raw: readonly string[], spec: OptionSpec & { kind: 'list' }, from: string): readonly string[] {
  const parts = raw.flatMap((part) => part.split(',')).map((part) => part.trim());
  const words = [...new Set(parts.filter((word) => word !== ''))];
  if (words.length === 0) throw new UsageError(`${from} needs a value: ${spec.value}.`);
  const { choices } = spec;
  return choices === undefined ? words : words.map((word) => choose(word, choices, from));
}

function choose(raw: string, choices: readonly string[], from: string): string {
  const word = raw.toLowerCase();
  if (choices.includes(word)) return word;
  const near = nearest(word, choices);
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  throw new UsageError(`${from} takes one of ${choices.join(', ')}, ${butGot(raw)}.${hint}`);
}

function butGot(raw: string): string {
  return raw === '' ? 'and none was given' : `not "${raw}"`;
}
