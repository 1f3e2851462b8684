import { unquote, words } from './words.ts';

/** A here-document of RUN, COPY or ADD. Lines are 1-based. */
export interface Heredoc {
  readonly name: string;
  /** The lines between the marker and its end, each with its newline. */
  readonly content: string;
  /** False where the marker is quoted (`<<'EOF'`): nothing in it is expanded. */
  readonly expand: boolean;
  /** First and last line of the content. Empty content has `endLine < startLine`. */
  readonly startLine: number;
  readonly endLine: number;
}

/** `<<EOF`, `<<-"EOF"`, `3<<EOF`; not `<<<word`. */
const MARKER = /^\d*<<(-?)([^<]+)$/;

export interface Marker {
  readonly name: string;
  readonly expand: boolean;
  /** `<<-`: leading tabs are taken off. */
  readonly chomp: boolean;
}

/** The here-documents that a logical line opens, in order. https://docs.docker.com/reference/dockerfile/#here-documents */
export function markers(text: string, esc: string): Marker[] {
  if (!text.includes('<<')) return [];
  return words(text, esc).flatMap(({ raw }) => {
    const match = MARKER.exec(raw);
    if (match === null) return [];
    const name = unquote(match[2]!, esc);
    return name === '' ? [] : [{ name, expand: name === match[2], chomp: match[1] === '-' }];
  });
}

/** Reads one here-document from `lines[from]` on. A missing end takes everything to the end of the file. */
export function readHeredoc(lines: readonly string[], from: number, marker: Marker): { doc: Heredoc; next: number } {
  let content = '';
  let at = from;
  for (; at < lines.length; at++) {
    const line = marker.chomp ? lines[at]!.replace(/^\t+/, '') : lines[at]!;
    if (line === marker.name) break;
    content += `${line}\n`;
  }
  const doc = { name: marker.name, expand: marker.expand, content, startLine: from + 1, endLine: at };
  return { doc, next: Math.min(at + 1, lines.length) };
}
