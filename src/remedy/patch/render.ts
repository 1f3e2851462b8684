import { type DockerfileInstruction, positionOf, words } from '../../dockerfile/index.ts';
import { isSimple, mountFlag } from '../mount.ts';
import type { Change, Plan } from './plan.ts';
import type { Source } from './source.ts';

const INDENT = '    ';

/** Carries the plan out on the source. */
export function render(plan: Plan, source: Source): void {
  const glue = glueOf(plan);
  for (const change of plan.changes) {
    const { instruction } = change;
    for (const { start, end, text } of change.replaced) source.replace(start, end, text);
    if (change.removed) remove(instruction, plan, source);
    else if (change.pairs.size > 0) renderPairs(change, plan, source);
    else if (change.sources.size > 0) renderSources(change, plan, source);
    else if (instruction.keyword === 'RUN') renderRun(change, source, glue);
  }
  const mounts = [...plan.changes].some((change) => change.mounts.length > 0);
  if (mounts && plan.dockerfile.syntax === undefined) source.replace(0, 0, '# syntax=docker/dockerfile:1\n');
}

/** What stands between the parts of an instruction on several lines. */
function glueOf({ dockerfile }: Plan): string {
  return ` ${dockerfile.escape}\n${INDENT}`;
}

/** Takes an instruction out, with the comment above it where that speaks of nothing else. */
function remove({ startLine, endLine }: DockerfileInstruction, { dockerfile }: Plan, source: Source): void {
  const alone = (dockerfile.lines[endLine] ?? '').trim() === '';
  let first = startLine;
  while (
    alone &&
    first - 1 > dockerfile.directives.length &&
    source
      .line(first - 1)
      .trimStart()
      .startsWith('#')
  )
    first--;
  source.remove(first, endLine);
}

/** ENV, LABEL and ARG with the pairs that stay, or nothing. */
function renderPairs({ instruction, pairs }: Change, plan: Plan, source: Source): void {
  const all = words(instruction.body);
  const kept = all.filter(({ raw }) => !pairs.has(raw.split('=', 1)[0]!.replace(/["']/g, '')));
  const oldForm = instruction.keyword !== 'ARG' && all[0]?.raw.includes('=') !== true;
  if (kept.length === 0 || oldForm) {
    remove(instruction, plan, source);
    return;
  }
  const between = instruction.endLine > instruction.startLine ? glueOf(plan) : ' ';
  replaceBody(instruction, source, kept.map(({ raw }) => raw).join(between));
}

/** COPY and ADD with the sources that stay, or nothing. */
function renderSources({ instruction, sources }: Change, plan: Plan, source: Source): void {
  const all = instruction.json ?? words(instruction.body).map(({ raw }) => raw);
  const kept = all.filter((each, index) => index === all.length - 1 || !sources.has(each));
  if (kept.length < 2) remove(instruction, plan, source);
  else replaceBody(instruction, source, instruction.json === undefined ? kept.join(' ') : JSON.stringify(kept));
}

function replaceBody(instruction: DockerfileInstruction, source: Source, text: string): void {
  const start = source.offsetOf(positionOf(instruction, 0));
  source.replace(start, source.offsetOf(bodyEnd(instruction)), text);
}

function bodyEnd(instruction: DockerfileInstruction) {
  return positionOf(instruction, instruction.body.length);
}

function renderRun(change: Change, source: Source, glue: string): void {
  const { instruction, mounts, reads, after, forceRemoval } = change;
  const flags = mounts.map(mountFlag).join(glue);
  const keyword = { line: instruction.startLine, column: columnAfterKeyword(instruction, source) };
  if (flags !== '') source.insert(keyword, ` ${flags}${glue.slice(0, -1)}`);
  if (instruction.json !== undefined && reads.length > 0) {
    replaceBody(instruction, source, `${prefix(change, glue)}exec ${instruction.json.map(quoted).join(' ')}`);
    return;
  }
  const script = scriptOf(instruction);
  if (script !== undefined) renderScript(change, source, script);
  else {
    if (reads.length > 0) source.insert(positionOf(instruction, 0), prefix(change, glue));
    if (after.length > 0) source.insert(bodyEnd(instruction), after.map((command) => ` &&${glue}${command}`).join(''));
  }
  if (forceRemoval) force(instruction, source);
}

function columnAfterKeyword(instruction: DockerfileInstruction, source: Source): number {
  const line = source.line(instruction.startLine);
  return line.length - line.trimStart().length + instruction.keyword.length + 1;
}

/** `RUN <<EOT` alone: the here-document is the script. */
function scriptOf({ body, heredocs }: DockerfileInstruction) {
  return heredocs.length === 1 && /^<<-?["']?\w+["']?$/.test(body.trim()) ? heredocs[0] : undefined;
}

function renderScript(
  { reads, after }: Change,
  source: Source,
  doc: { content: string; startLine: number; endLine: number },
): void {
  const first = doc.content.startsWith('#!') ? doc.startLine + 1 : doc.startLine;
  const lines = reads.map(({ key, value }) => `${key}="${value}"\nexport ${key}\n`).join('');
  if (lines !== '') source.insert({ line: first, column: 1 }, lines);
  const last = after.map((command) => `${command}\n`).join('');
  if (last !== '') source.insert({ line: doc.endLine + 1, column: 1 }, last);
}

/** The reads before the command: before one plain command as its environment, else exported. */
function prefix({ instruction, reads }: Change, glue: string): string {
  const only = reads.length === 1 ? reads[0] : undefined;
  if (only !== undefined && instruction.json === undefined && isSimple(instruction.body, only.key)) {
    return `${only.key}="${only.value}"${glue}`;
  }
  return reads.map(({ key, value }) => `${key}="${value}" && export ${key} &&${glue}`).join('');
}

function quoted(token: string): string {
  return /^[\w@%+=:,./-]+$/.test(token) ? token : `'${token.replaceAll("'", "'\\''")}'`;
}

/** `rm x` → `rm -f x`. */
function force(instruction: DockerfileInstruction, source: Source): void {
  for (const match of instruction.body.matchAll(/\brm(?= (?!-\w*f))/g)) {
    source.insert(positionOf(instruction, match.index + 2), ' -f');
  }
}
