import { type DockerfileInstruction, pairs, positionOf } from '../../dockerfile/index.ts';
import { isVariable, mountPath, secretId } from '../mount.ts';
import { DONE, type Literal, left, type Outcome } from './fixer.ts';
import type { Plan } from './plan.ts';
import type { Source } from './source.ts';
import { fixVariable } from './variables.ts';

const AT_START = new Set(['CMD', 'ENTRYPOINT', 'HEALTHCHECK']);

/** A value that stands in the Dockerfile itself. */
export function fixLiteral(plan: Plan, source: Source, literal: Literal): Outcome {
  const line = source.lineOf(literal.offset);
  const instruction = plan.instructions.find((each) => each.startLine <= line && line <= each.endLine);
  if (instruction === undefined || source.line(line).trimStart().startsWith('#'))
    return fixComment(plan, source, literal);
  const pair = pairAt(plan, source, instruction, literal);
  if (pair !== undefined) return fixVariable(plan, pair);
  if (instruction.keyword === 'RUN') return fixRun(plan, source, instruction, literal);
  if (AT_START.has(instruction.keyword)) return fixStart(plan, source, instruction, literal);
  return left(`${instruction.keyword} on line ${line} can read no mount: do that step in a RUN`);
}

/** Published provenance holds the Dockerfile with its comments. */
function fixComment(plan: Plan, source: Source, { offset, length }: Literal): Outcome {
  const first = plan.instructions[0];
  if (first === undefined) return left('the Dockerfile has no instruction');
  plan.change(first).replaced.push({ start: offset, end: offset + length, text: '…' });
  return source.text.length > 0 ? DONE : left('the Dockerfile is empty');
}

/** The key of the ARG, ENV or LABEL pair that the value is in. */
function pairAt(
  plan: Plan,
  source: Source,
  instruction: DockerfileInstruction,
  { offset }: Literal,
): string | undefined {
  if (!/^(?:ARG|ENV|LABEL)$/.test(instruction.keyword)) return undefined;
  const list = pairs(instruction.keyword, instruction.body, plan.dockerfile.escape);
  return list.findLast((pair) => source.offsetOf(positionOf(instruction, pair.offset)) <= offset)?.key;
}

function fixRun(plan: Plan, source: Source, instruction: DockerfileInstruction, literal: Literal): Outcome {
  if (instruction.json !== undefined)
    return left(`RUN on line ${instruction.startLine} is in exec form, which expands nothing`);
  const id = secretId(literal.key ?? 'secret');
  const mount = plan.mount(instruction, { id }, `./${id}.txt`);
  replace(plan, source, instruction, literal, `$(cat ${mountPath(mount)})`);
  return DONE;
}

function fixStart(plan: Plan, source: Source, instruction: DockerfileInstruction, literal: Literal): Outcome {
  const key = literal.key?.toUpperCase().replace(/[^A-Z0-9_]+/g, '_') ?? 'SECRET';
  if (instruction.json !== undefined || !isVariable(key)) {
    return left(`${instruction.keyword} on line ${instruction.startLine} is in exec form, which expands nothing`);
  }
  replace(plan, source, instruction, literal, `\${${key}}`);
  plan.runtime.add(key);
  return DONE;
}

/** Puts an expansion where the value is, so that the shell expands it, as one word. */
function replace(
  plan: Plan,
  source: Source,
  instruction: DockerfileInstruction,
  literal: Literal,
  expansion: string,
): void {
  const start = source.offsetOf(positionOf(instruction, 0));
  const quote = quoteAt(source.text.slice(start, literal.offset), plan.dockerfile.escape);
  const text = quote === '"' ? expansion : quote === "'" ? `'"${expansion}"'` : `"${expansion}"`;
  plan.change(instruction).replaced.push({ start: literal.offset, end: literal.offset + literal.length, text });
}

/** The quote that is open at the end of a shell text. */
function quoteAt(text: string, mark: string): string {
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if ((char === '\\' || char === mark) && quote !== "'") at++;
    else if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
  }
  return quote;
}
