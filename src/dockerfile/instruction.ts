import type { Heredoc } from './heredoc.ts';

/** `--mount=type=secret,id=db`: name `mount`, value `type=secret,id=db`. */
export interface Flag {
  readonly name: string;
  readonly value: string;
}

/** A stretch of a logical line that stands on one source line. */
export interface Segment {
  /** Where it begins in the logical text. */
  readonly offset: number;
  /** Where that is in the source, both 1-based. */
  readonly line: number;
  readonly column: number;
}

/** A place in the source, both 1-based. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One instruction. Lines are 1-based and count the whole of it, here-documents included. */
export interface DockerfileInstruction {
  /** In capitals: `RUN`. */
  readonly keyword: string;
  readonly flags: readonly Flag[];
  /** What follows keyword and flags, lines joined, comments and continuation marks taken off; no here-document contents. */
  readonly body: string;
  /** Source lines of the body's parts. */
  readonly segments: readonly Segment[];
  readonly heredocs: readonly Heredoc[];
  /** The exec form's tokens, where the body is a JSON list. */
  readonly json?: readonly string[];
  /** The instruction that ONBUILD holds. */
  readonly inner?: DockerfileInstruction;
  readonly startLine: number;
  readonly endLine: number;
  /** Which stage, counted from 0; -1 before the first FROM. */
  readonly stage: number;
}

/** Where an offset into an instruction's body is in the source. */
export function positionOf(instruction: DockerfileInstruction, offset: number): Position {
  let found: Segment = { offset: 0, line: instruction.startLine, column: 1 };
  for (const segment of instruction.segments) {
    if (segment.offset > offset) break;
    found = segment;
  }
  return { line: found.line, column: found.column + offset - found.offset };
}

/** Source line of an offset into an instruction's body. */
export function lineAt(instruction: DockerfileInstruction, offset: number): number {
  return positionOf(instruction, offset).line;
}

/** Body and here-document contents together: what a shell gets to see. */
export function fullText(instruction: DockerfileInstruction): string {
  return [instruction.body, ...instruction.heredocs.map((doc) => doc.content + doc.name)].join('\n');
}
