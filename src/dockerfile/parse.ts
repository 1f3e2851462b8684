import { type Directive, directives } from './directives.ts';
import { type Heredoc, markers, readHeredoc } from './heredoc.ts';
import type { DockerfileInstruction, Flag, Segment } from './instruction.ts';
import { isSilent, logicalLine } from './logical.ts';

/** A Dockerfile with every position kept. https://docs.docker.com/reference/dockerfile/ */
export interface Dockerfile {
  readonly directives: readonly Directive[];
  /** `\` or, by directive, a backtick. */
  readonly escape: string;
  /** The frontend that `# syntax=` asks for. */
  readonly syntax?: string;
  readonly instructions: readonly DockerfileInstruction[];
  /** The source's lines without their line ends. */
  readonly lines: readonly string[];
}

const HEREDOC_KEYWORDS = new Set(['RUN', 'COPY', 'ADD']);
const JSON_KEYWORDS = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'SHELL', 'COPY', 'ADD', 'VOLUME', 'HEALTHCHECK']);

/** Reads a whole Dockerfile. Never throws: what is no instruction comes out as one with its first word as keyword. */
export function parseDockerfile(source: string): Dockerfile {
  const lines = source.replace(/^\ufeff/, '').split(/\r?\n/);
  const head = directives(lines);
  const esc = head.find((d) => d.name === 'escape')?.value === '`' ? '`' : '\\';
  const syntax = head.find((d) => d.name === 'syntax')?.value;
  const instructions = readAll(lines, head.length, esc);
  return { directives: head, escape: esc, ...(syntax === undefined ? {} : { syntax }), instructions, lines };
}

function readAll(lines: readonly string[], from: number, esc: string): DockerfileInstruction[] {
  const out: DockerfileInstruction[] = [];
  let stage = -1;
  for (let at = from; at < lines.length; ) {
    if (isSilent(lines[at]!)) {
      at++;
      continue;
    }
    const { instruction, next } = readOne(lines, at, esc, stage);
    stage = instruction.stage;
    out.push(instruction);
    at = next;
  }
  return out;
}

function readOne(lines: readonly string[], from: number, esc: string, stage: number) {
  const logical = logicalLine(lines, from, esc);
  const base = split(logical.text, logical.segments, esc);
  const heredocs: Heredoc[] = [];
  let next = logical.next;
  for (const marker of opens(base) ? markers(logical.text, esc) : []) {
    const read = readHeredoc(lines, next, marker);
    heredocs.push(read.doc);
    next = read.next;
  }
  const at = { startLine: from + 1, endLine: next, stage: base.keyword === 'FROM' ? stage + 1 : stage, heredocs };
  return { instruction: assemble(base, at, esc), next };
}

interface Split {
  readonly keyword: string;
  readonly flags: readonly Flag[];
  readonly body: string;
  readonly segments: readonly Segment[];
}

type Extent = Pick<DockerfileInstruction, 'startLine' | 'endLine' | 'stage' | 'heredocs'>;

function opens(base: Split): boolean {
  return HEREDOC_KEYWORDS.has(base.keyword === 'ONBUILD' ? keywordOf(base.body) : base.keyword);
}

function keywordOf(text: string): string {
  return /^\S*/.exec(text)![0].toUpperCase();
}

function assemble(base: Split, extent: Extent, esc: string): DockerfileInstruction {
  const json = JSON_KEYWORDS.has(base.keyword) ? execForm(base) : undefined;
  if (base.keyword !== 'ONBUILD') return { ...base, ...extent, ...(json === undefined ? {} : { json }) };
  return { ...base, ...extent, inner: assemble(split(base.body, base.segments, esc), extent, esc) };
}

/** `["/bin/echo", "x"]`, also behind HEALTHCHECK's `CMD`. */
function execForm({ keyword, body }: Split): string[] | undefined {
  const text = keyword === 'HEALTHCHECK' ? body.replace(/^CMD\s+/i, '') : body;
  if (!text.startsWith('[')) return undefined;
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every((token) => typeof token === 'string') ? list : undefined;
  } catch {
    return undefined;
  }
}

/** Keyword, flags and the rest, with the source lines of the rest. */
function split(text: string, segments: readonly Segment[], esc: string): Split {
  const keyword = keywordOf(text);
  const flags: Flag[] = [];
  let at = skipBlank(text, keyword.length);
  while (text.startsWith('--', at) && keyword !== 'ONBUILD') {
    const end = flagEnd(text, at, esc);
    flags.push(flag(text.slice(at + 2, end)));
    at = skipBlank(text, end);
  }
  return { keyword, flags, body: text.slice(at), segments: shift(segments, at) };
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at]!)) at++;
  return at;
}

function flagEnd(text: string, from: number, esc: string): number {
  let quote = '';
  for (let at = from; at < text.length; at++) {
    const char = text[at]!;
    if (char === esc) at++;
    else if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (/\s/.test(char)) return at;
  }
  return text.length;
}

function flag(text: string): Flag {
  const at = text.indexOf('=');
  return at < 0 ? { name: text, value: '' } : { name: text.slice(0, at), value: text.slice(at + 1) };
}

/** The segments of a text whose first `by` characters were taken off. */
function shift(segments: readonly Segment[], by: number): Segment[] {
  const first = segments.findLastIndex((segment) => segment.offset <= by);
  return segments.slice(Math.max(0, first)).map(({ offset, line, column }) => {
    const cut = Math.max(0, by - offset);
    return { offset: Math.max(0, offset - by), line, column: column + cut };
  });
}
