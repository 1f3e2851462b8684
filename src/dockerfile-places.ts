/** Where in a Dockerfile the places of findings and the mistakes of an image stand. */
import { type Dockerfile, type DockerfileInstruction, pairs, parseDockerfile } from './dockerfile/index.ts';
import type { DockerfilePlace, Finding, Location, Mistake } from './finding.ts';
import type { Step } from './history/index.ts';
import type { DockerfileText } from './provenance.ts';
import { instructionOf } from './remedy/patch/index.ts';

export class DockerfilePlaces {
  readonly #path: string;
  readonly #dockerfile: Dockerfile;
  readonly #steps: readonly Step[];
  /** The last instruction that declares a name, by keyword and name. */
  readonly #declared = new Map<string, DockerfileInstruction>();
  readonly #known = new Map<number, DockerfilePlace | undefined>();

  constructor({ path, text }: DockerfileText, steps: readonly Step[]) {
    this.#path = path;
    this.#dockerfile = parseDockerfile(text.replace(/^\ufeff/, ''));
    this.#steps = steps;
    const { instructions, escape: mark } = this.#dockerfile;
    for (const each of instructions.filter(({ keyword }) => PAIRED.has(keyword)))
      for (const { key } of pairs(each.keyword, each.body, mark)) this.#declared.set(`${each.keyword} ${key}`, each);
  }

  /** The finding, each of its places with its line, where the Dockerfile has one. */
  locate<F extends Pick<Finding, 'locations'>>(finding: F): F {
    const locations = finding.locations.map((location) => {
      const source = this.#placeOf(location);
      return source === undefined ? location : { ...location, source };
    });
    return { ...finding, locations };
  }

  /** The mistake with its line. */
  mark(mistake: Mistake): Mistake {
    const source = this.step(mistake.historyIndex);
    return source === undefined ? mistake : { ...mistake, line: source.line };
  }

  /** Where a step of the history stands. */
  step(historyIndex: number | undefined): DockerfilePlace | undefined {
    const step = historyIndex === undefined ? undefined : this.#steps[historyIndex];
    if (step === undefined) return undefined;
    if (!this.#known.has(step.index)) this.#known.set(step.index, this.#find(step));
    return this.#known.get(step.index);
  }

  #find(step: Step): DockerfilePlace | undefined {
    const instruction = instructionOf(this.#dockerfile, step) ?? this.#declaring(step.instruction, step.named[0]?.key);
    return instruction === undefined ? undefined : this.#place(instruction);
  }

  /** A build arg comes from its ARG, whichever RUN was given it. */
  #placeOf({ kind, key, historyIndex }: Location): DockerfilePlace | undefined {
    const keyword = KEYWORDS[kind];
    const declaring = keyword === undefined ? undefined : this.#declaring(keyword, key);
    return declaring === undefined ? this.step(historyIndex) : this.#place(declaring);
  }

  #declaring(keyword: string, key: string | undefined): DockerfileInstruction | undefined {
    return this.#declared.get(`${keyword} ${key}`);
  }

  #place({ startLine, stage, flags }: DockerfileInstruction): DockerfilePlace {
    const name = this.#stageName(stage);
    const from = flags.find((flag) => flag.name === 'from')?.value;
    return {
      file: this.#path,
      line: startLine,
      ...(name === undefined ? {} : { stage: name }),
      ...(from === undefined ? {} : { from }),
    };
  }

  /** Stages without a name are told by their number, and not at all where there is only one. */
  #stageName(stage: number): string | undefined {
    const froms = this.#dockerfile.instructions.filter(({ keyword }) => keyword === 'FROM');
    if (froms.length < 2 || stage < 0) return undefined;
    return /\sAS\s+(\S+)/i.exec(froms[stage]?.body ?? '')?.[1] ?? String(stage);
  }
}

const PAIRED = new Set(['ARG', 'ENV', 'LABEL']);
const KEYWORDS: Readonly<Partial<Record<Location['kind'], string>>> = {
  'build-arg': 'ARG',
  env: 'ENV',
  label: 'LABEL',
};
