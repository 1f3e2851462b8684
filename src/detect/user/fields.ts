/** One table of a file of rules: gives its values in their types, and names what is wrong with its line. */
import type { TomlTable } from 'smol-toml';
import { UsageError } from '../../errors.ts';
import type { Pattern } from './rule-types.ts';
import type { TomlLines } from './toml-lines.ts';

/** The file that tables are of. */
export interface Source {
  readonly name: string;
  readonly lines: TomlLines;
}

export class Fields {
  readonly #values: ReadonlyMap<string, unknown>;
  readonly #source: Source;
  readonly #path: string;

  /** `path`: of the table in the file: `rules[2]`. Keys count in any case. */
  constructor(table: TomlTable, source: Source, path: string) {
    this.#values = new Map(Object.entries(table).map(([key, value]) => [key.toLowerCase(), value]));
    this.#source = source;
    this.#path = path;
  }

  /** `rules.toml:12`: where a key stands, or the table itself. */
  where(key?: string, index?: number): string {
    const name = key === undefined ? this.#path : this.#nameOf(key);
    return `${this.#source.name}:${this.#source.lines.lineOf(name, index)}`;
  }

  fault(reason: string, key?: string, index?: number): UsageError {
    return new UsageError(`${this.where(key, index)}: ${reason}`);
  }

  text(key: string): string | undefined {
    return this.#typed(key, 'a text', (value) => typeof value === 'string');
  }

  number(key: string): number | undefined {
    return this.#typed(key, 'a number that is not negative', (value) => typeof value === 'number' && value >= 0);
  }

  flag(key: string): boolean | undefined {
    return this.#typed(key, 'true or false', (value) => typeof value === 'boolean');
  }

  texts(key: string): readonly string[] {
    const isTexts = (value: unknown) => Array.isArray(value) && value.every((one) => typeof one === 'string');
    return this.#typed<readonly string[]>(key, 'a list of texts', isTexts) ?? [];
  }

  /** One of a few words; undefined when there is none. */
  word<W extends string>(key: string, words: readonly W[]): W | undefined {
    const value = this.text(key)?.toLowerCase();
    if (value === undefined || value === '') return undefined;
    const word = words.find((one) => one === value);
    if (word === undefined) throw this.fault(`${key} is one of ${words.join(', ')}, not "${value}".`, key);
    return word;
  }

  pattern(key: string): Pattern | undefined {
    const text = this.text(key);
    return text === undefined || text === '' ? undefined : { text, where: this.where(key) };
  }

  patterns(key: string): readonly Pattern[] {
    return this.texts(key).map((text, index) => ({ text, where: this.where(key, index) }));
  }

  table(key: string): Fields | undefined {
    const value = this.#typed<TomlTable>(key, 'a table', isTable);
    return value && new Fields(value, this.#source, this.#nameOf(key));
  }

  tables(key: string): readonly Fields[] {
    const isTables = (value: unknown) => Array.isArray(value) && value.every(isTable);
    const values = this.#typed<readonly TomlTable[]>(key, `a list of tables: [[${key}]]`, isTables) ?? [];
    return values.map((value, index) => new Fields(value, this.#source, `${this.#nameOf(key)}[${index}]`));
  }

  /** A key that means nothing here may be a slip of the pen, and its rule not what it was meant to be. */
  refuseUnknown(known: readonly string[]): void {
    const names = new Set(known.map((key) => key.toLowerCase()));
    for (const key of this.#values.keys()) {
      if (!names.has(key)) throw this.fault(`there is no "${key}" here. Known are ${known.join(', ')}.`, key);
    }
  }

  #nameOf(key: string): string {
    return this.#path === '' ? key.toLowerCase() : `${this.#path}.${key.toLowerCase()}`;
  }

  #typed<T>(key: string, what: string, is: (value: unknown) => boolean): T | undefined {
    const value = this.#values.get(key.toLowerCase());
    if (value === undefined) return undefined;
    if (!is(value)) throw this.fault(`${key} must be ${what}.`, key);
    return value as T;
  }
}

function isTable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
