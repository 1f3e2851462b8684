import { type DockerfileInstruction, fullText, words } from '../../dockerfile/index.ts';
import { baseName } from '../context.ts';
import { type Mount, secretId } from '../mount.ts';
import { SSH_KEY, type ToolFile, toolFileOf } from '../tool-files.ts';
import { DONE, type Leak, left, type Outcome } from './fixer.ts';
import { instructionOf } from './match.ts';
import type { Plan } from './plan.ts';

/** A file that an instruction put into a layer. */
export function fixFile(leak: Leak): Outcome {
  const { location, plan, steps } = leak;
  const path = (location.path ?? '').split('!', 1)[0]!;
  const writer = location.historyIndex === undefined ? undefined : steps[location.historyIndex];
  const instruction = writer === undefined ? undefined : instructionOf(plan.dockerfile, writer);
  if (instruction === undefined) return left(`no instruction of the Dockerfile is known to have written /${path}`);
  if (instruction.keyword === 'RUN') return fixWritten(leak, instruction, path);
  return fixCopied(plan, instruction, path);
}

/** COPY and ADD: the file stays outside by .dockerignore, and RUNs that need it get it by a mount. */
function fixCopied(plan: Plan, instruction: DockerfileInstruction, path: string): Outcome {
  if (instruction.flags.some(({ name }) => name === 'from')) {
    return left(`line ${instruction.startLine} copies /${path} from another stage or image: mend it there`);
  }
  if (instruction.heredocs.length > 0) return left(`/${path} is a here-document on line ${instruction.startLine}`);
  const name = baseName(path);
  plan.ignored.add(`**/${name}`);
  const named = sourcesOf(instruction).filter((source) => baseName(source) === name);
  for (const source of named) plan.change(instruction).sources.add(source);
  const mount = mountOf(path, toolFileOf(path));
  for (const run of readersOf(plan, instruction, path)) plan.mount(run, mount, named[0] ?? name);
  return DONE;
}

function mountOf(path: string, tool: ToolFile | undefined): Mount {
  return { id: tool?.id ?? secretId(baseName(path)), target: `/${path}` };
}

function sourcesOf({ body, json }: DockerfileInstruction): string[] {
  return (json ?? words(body).map((word) => word.raw)).slice(0, -1);
}

/** RUNs of the same stage behind it that name the file, or call the client whose file it is. */
function readersOf(plan: Plan, writer: DockerfileInstruction, path: string): DockerfileInstruction[] {
  const client = SSH_KEY.test(path) ? /\b(?:git|ssh|scp|rsync)\b/ : toolFileOf(path)?.client;
  return plan.instructions.filter(
    (each) =>
      each.keyword === 'RUN' &&
      each.stage === writer.stage &&
      each.startLine > writer.startLine &&
      (fullText(each).includes(baseName(path)) || client?.test(each.body) === true),
  );
}

/** RUN: the file goes at the end of the very step that wrote it. */
function fixWritten({ location, plan, steps }: Leak, writer: DockerfileInstruction, path: string): Outcome {
  const deleter = location.byHistoryIndex === undefined ? undefined : steps[location.byHistoryIndex];
  const deleting = deleter === undefined ? undefined : instructionOf(plan.dockerfile, deleter);
  const users = usersBetween(plan, writer, deleting, path);
  if (users[0] !== undefined) {
    return left(`/${path} is used again on line ${users[0].startLine}: give it to both steps by a mount`);
  }
  plan.change(writer).after.push(`rm -f /${path}`);
  if (deleting?.keyword === 'RUN') forgetRemoval(plan, deleting, path);
  return DONE;
}

function usersBetween(
  plan: Plan,
  writer: DockerfileInstruction,
  deleting: DockerfileInstruction | undefined,
  path: string,
) {
  return plan.instructions.filter(
    (each) =>
      each.startLine > writer.startLine &&
      each.stage === writer.stage &&
      each !== deleting &&
      (deleting === undefined || each.startLine < deleting.startLine) &&
      fullText(each).includes(baseName(path)),
  );
}

/** A step that only removes the file goes; another one must bear that it is not there any more. */
function forgetRemoval(plan: Plan, deleting: DockerfileInstruction, path: string): void {
  const change = plan.change(deleting);
  const only = /^rm((?: -\S+)*)((?: \S+)+)$/.exec(deleting.body.trim());
  const names = only?.[2]?.trim().split(' ') ?? [];
  if (names.length === 1 && baseName(names[0]!) === baseName(path)) change.removed = true;
  else change.forceRemoval = true;
}
