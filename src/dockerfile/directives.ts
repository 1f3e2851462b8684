/** `# syntax=docker/dockerfile:1` and its kind, at the very top. https://docs.docker.com/reference/dockerfile/#parser-directives */
export interface Directive {
  /** In lower case. */
  readonly name: string;
  readonly value: string;
  /** 1-based. */
  readonly line: number;
}

const DIRECTIVE = /^\s*#\s*(syntax|escape|check)\s*=\s*(.+?)\s*$/i;

/** The directives that head the file; the first line that is none ends them. */
export function directives(lines: readonly string[]): Directive[] {
  const out: Directive[] = [];
  for (const [index, line] of lines.entries()) {
    const match = DIRECTIVE.exec(line);
    if (match === null) break;
    out.push({ name: match[1]!.toLowerCase(), value: match[2]!, line: index + 1 });
  }
  return out;
}
