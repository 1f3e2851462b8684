import type { Dockerfile, DockerfileInstruction } from '../../dockerfile/index.ts';
import type { Step } from '../../history/index.ts';

/** Text without what builders change: white space, quotes, continuation marks. */
function essence(text: string): string {
  return text.replace(/["'\\\s]+/g, '');
}

/** The Dockerfile's instruction that a step of the history is. Of several alike the last: the final stage's. */
export function instructionOf(dockerfile: Dockerfile, step: Step): DockerfileInstruction | undefined {
  const alike = dockerfile.instructions.filter((each) => each.keyword === step.instruction && isStep(each, step));
  return alike.at(-1);
}

function isStep(instruction: DockerfileInstruction, step: Step): boolean {
  if (instruction.keyword === 'RUN') return isRun(instruction, step.command ?? '');
  const told = essence(step.text.replace(/^\S+\s*(?:--\S+\s+)*/, ''));
  if (essence(instruction.json?.join(' ') ?? instruction.body) === told) return true;
  return isCopyOf(instruction, step.text);
}

/** Heredocs are shown by their contents; flags only by some builders. */
function isRun({ body, json, heredocs }: DockerfileInstruction, command: string): boolean {
  const told = essence(command.replace(/^(?:--\S+\s+)*/, ''));
  const texts = [
    json?.join(' ') ?? body,
    ...heredocs.map((doc) => doc.content),
    `${body}\n${heredocs.map((doc) => doc.content).join('')}`,
  ];
  return (
    told !== '' &&
    texts.some((text) => essence(text) === told || (heredocs.length > 0 && told.startsWith(essence(text))))
  );
}

/** The classic builder and Buildah tell a digest instead of the sources: the destination must do. */
function isCopyOf({ keyword, body }: DockerfileInstruction, text: string): boolean {
  const digested = /^\S+ .*(?:file|dir|multi):[0-9a-f]{64} in (\S+)\s*$/.exec(text);
  if (digested === null || (keyword !== 'COPY' && keyword !== 'ADD')) return false;
  const destination = body.trim().split(/\s+/).at(-1) ?? '';
  const clean = (path: string) => path.replace(/^\.\/?|\/+$/g, '');
  return clean(digested[1]!) === clean(destination) || clean(digested[1]!).endsWith(clean(destination));
}
