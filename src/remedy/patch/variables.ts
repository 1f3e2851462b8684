import { type DockerfileInstruction, fullText, pairs } from '../../dockerfile/index.ts';
import { isVariable, mentions, mountPath, secretId } from '../mount.ts';
import { DONE, left, type Outcome } from './fixer.ts';
import type { Plan, Read } from './plan.ts';

const PAIRED = new Set(['ARG', 'ENV', 'LABEL']);
/** Instructions that can read a variable only while ARG or ENV declares it. */
const EXPANDING = new Set(['ADD', 'COPY', 'EXPOSE', 'FROM', 'STOPSIGNAL', 'USER', 'VOLUME', 'WORKDIR']);
/** Commands that need no password of the application's. */
const INSTALLS = /^(?:\S+=\S+ )*(?:apt|apt-get|apk|dnf|yum|microdnf|zypper|pip3?|npm|yarn|pnpm|gem|bundle|go mod)\b/;

/** A pair that goes, and what it was. */
interface Gone {
  readonly instruction: DockerfileInstruction;
  readonly key: string;
  readonly value: string;
}

/** Takes a variable out of ARG, ENV and LABEL, and gives it to the RUNs that need it by a mount. */
export function fixVariable(plan: Plan, key: string): Outcome {
  const gone = goneWith(plan, key);
  if (gone.length === 0) return left(`no ARG, ENV or LABEL of the Dockerfile names ${key}`);
  const holder = plan.instructions.find(
    (each) => EXPANDING.has(each.keyword) && gone.some((pair) => reads(each, pair)),
  );
  if (holder !== undefined) {
    return left(
      `${holder.keyword} on line ${holder.startLine} reads ${key}, and can read no mount: do that step in a RUN`,
    );
  }
  for (const { instruction, key: name } of gone) plan.change(instruction).pairs.add(name);
  for (const { instruction, key: name } of gone) if (instruction.keyword === 'ENV') plan.runtime.add(name);
  if (gone.some(({ instruction }) => instruction.keyword !== 'LABEL') && isVariable(key)) mountForRuns(plan, key, gone);
  return DONE;
}

function reads(instruction: DockerfileInstruction, { instruction: from, key }: Gone): boolean {
  return (from.stage === -1 || from.stage === instruction.stage) && mentions(instruction.body, key);
}

/** The pairs of this name, and those whose values are made of them, in the order of the file. */
function goneWith(plan: Plan, key: string): Gone[] {
  const names = new Set([key]);
  const out: Gone[] = [];
  for (const instruction of plan.instructions) {
    if (!PAIRED.has(instruction.keyword)) continue;
    for (const pair of pairs(instruction.keyword, instruction.body, plan.dockerfile.escape)) {
      const derived = [...names].some((name) => mentions(pair.value, name));
      if (!names.has(pair.key) && !derived) continue;
      out.push({ instruction, key: pair.key, value: pair.value });
      if (derived && instruction.keyword !== 'LABEL') names.add(pair.key);
    }
  }
  return out;
}

function mountForRuns(plan: Plan, key: string, gone: readonly Gone[]): void {
  for (const run of usersOf(plan, gone)) {
    const mount = plan.mount(run, { id: secretId(key) }, `./${secretId(key)}.txt`);
    const { reads: list } = plan.change(run);
    for (const read of readsOf(key, mountPath(mount), gone, run)) {
      if (!list.some((each) => each.key === read.key)) list.push(read);
    }
  }
}

/** The variable itself, then those made of it that stood before the RUN. */
function readsOf(key: string, path: string, gone: readonly Gone[], run: DockerfileInstruction): Read[] {
  const derived = gone.filter(
    (pair) => pair.key !== key && pair.instruction.keyword !== 'LABEL' && isVariable(pair.key) && isBefore(pair, run),
  );
  return [
    { key, value: `$(cat ${path})` },
    ...derived.map((pair) => ({ key: pair.key, value: pair.value.replace(/(["`\\])/g, '\\$1') })),
  ];
}

function isBefore({ instruction }: Gone, run: DockerfileInstruction): boolean {
  return instruction.startLine < run.startLine && (instruction.stage === run.stage || instruction.stage === -1);
}

/** The RUNs that read the variable; where none names it, all that were given it and do more than install packages. */
function usersOf(plan: Plan, gone: readonly Gone[]): DockerfileInstruction[] {
  const given = plan.instructions.filter(
    (each) => each.keyword === 'RUN' && gone.some((pair) => pair.instruction.stage >= 0 && isBefore(pair, each)),
  );
  const naming = given.filter((run) => gone.some(({ key }) => mentions(fullText(run), key)));
  if (naming.length > 0) return naming;
  const working = given.filter((run) => !INSTALLS.test(run.body));
  return working.length > 0 ? working : given;
}
