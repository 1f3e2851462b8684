export type { Directive } from './directives.ts';
export type { Heredoc } from './heredoc.ts';
export { ignoreMatcher } from './ignore.ts';
export {
  type DockerfileInstruction,
  type Flag,
  fullText,
  lineAt,
  type Position,
  positionOf,
  type Segment,
} from './instruction.ts';
export { type Dockerfile, parseDockerfile } from './parse.ts';
export { type Pair, pairs, unquote, type Word, words } from './words.ts';
