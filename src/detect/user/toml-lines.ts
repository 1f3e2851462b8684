/** Where in a TOML text things stand: the parser tells lines of its errors, not of what it read. */

const STRINGS = /'''[\s\S]*?'''|"""(?:\\[\s\S]|[\s\S])*?"""|'[^'\n]*'|"(?:\\.|[^"\\\n])*"/g;
const BLANKED = new RegExp(`${STRINGS.source}|#[^\\n]*`, 'g');
const HEADER = /^[ \t]*\[{1,2}[ \t]*([\w. \t-]+?)[ \t]*\]{1,2}/;
const KEY = /^[ \t]*([\w-]+)[ \t]*=/;

export class TomlLines {
  readonly #text: string;
  /** `rules[2].regex`, lower case, and the offset where it stands. */
  readonly #offsets = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
    const counts = new Map<string, number>();
    let section = '';
    let offset = 0;
    for (const line of text.replace(BLANKED, blank).split('\n')) {
      const header = HEADER.exec(line)?.[1]?.toLowerCase().replace(/\s/g, '');
      if (header !== undefined) {
        section = sectionOf(header, counts, line.includes('[['));
        this.#offsets.set(section, offset);
      }
      const key = KEY.exec(line)?.[1];
      if (key !== undefined) this.#offsets.set(path(section, key.toLowerCase()), offset);
      offset += line.length + 1;
    }
  }

  /** Line, from 1, of a key or table: `rules[2].regex`. With an index, of that string in its list. The nearest known else. */
  lineOf(name: string, index?: number): number {
    const offset = this.#offsetOf(name.toLowerCase());
    if (index === undefined) return this.#line(offset);
    const strings = [...this.#text.slice(offset).matchAll(STRINGS)];
    return this.#line(offset + (strings[index]?.index ?? 0));
  }

  #offsetOf(name: string): number {
    for (let known = name; known !== ''; known = known.slice(0, Math.max(0, known.lastIndexOf('.')))) {
      const offset = this.#offsets.get(known) ?? this.#offsets.get(`${known}[0]`);
      if (offset !== undefined) return offset;
    }
    return 0;
  }

  #line(offset: number): number {
    return this.#text.slice(0, offset).split('\n').length;
  }
}

function sectionOf(header: string, counts: Map<string, number>, isList: boolean): string {
  const parts = header.split('.');
  let section = '';
  for (const [depth, part] of parts.entries()) {
    const name = path(section, part);
    if (isList && depth === parts.length - 1) counts.set(name, (counts.get(name) ?? -1) + 1);
    const count = counts.get(name);
    section = count === undefined ? name : `${name}[${count}]`;
  }
  return section;
}

const path = (section: string, name: string): string => (section === '' ? name : `${section}.${name}`);
const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
