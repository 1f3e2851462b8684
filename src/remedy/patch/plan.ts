import type { Dockerfile, DockerfileInstruction } from '../../dockerfile/index.ts';
import type { Mount } from '../mount.ts';

/** A variable that a RUN reads from a mount, or makes of others that it read. */
export interface Read {
  readonly key: string;
  /** Shell text of its value, in double quotes: `$(cat /run/secrets/x)`, `postgres://u:${X}@h`. */
  readonly value: string;
}

/** What becomes of one instruction. */
export interface Change {
  readonly instruction: DockerfileInstruction;
  removed: boolean;
  /** True where an `rm` in it must bear that its file is not there. */
  forceRemoval: boolean;
  /** Pairs of ENV, LABEL and ARG to take out, by key. */
  readonly pairs: Set<string>;
  /** Sources of COPY and ADD to take out. */
  readonly sources: Set<string>;
  readonly mounts: Mount[];
  readonly reads: Read[];
  /** Commands for the end of a RUN. */
  readonly after: string[];
  /** Stretches of the source to replace. */
  readonly replaced: { readonly start: number; readonly end: number; readonly text: string }[];
}

/** A secret that the new Dockerfile asks for. */
export interface NeededSecret {
  readonly id: string;
  /** File that holds it where the build is started; a suggestion. */
  readonly source: string;
}

/** Everything that is to be changed, gathered before anything is. */
export class Plan {
  readonly dockerfile: Dockerfile;
  readonly #changes = new Map<DockerfileInstruction, Change>();
  readonly ignored = new Set<string>();
  readonly secrets = new Map<string, NeededSecret>();
  /** Variables to set when a container starts. */
  readonly runtime = new Set<string>();

  constructor(dockerfile: Dockerfile) {
    this.dockerfile = dockerfile;
  }

  get changes(): Iterable<Change> {
    return this.#changes.values();
  }

  get instructions(): readonly DockerfileInstruction[] {
    return this.dockerfile.instructions;
  }

  change(instruction: DockerfileInstruction): Change {
    let change = this.#changes.get(instruction);
    if (change === undefined) {
      change = {
        instruction,
        removed: false,
        forceRemoval: false,
        pairs: new Set(),
        sources: new Set(),
        mounts: [],
        reads: [],
        after: [],
        replaced: [],
      };
      this.#changes.set(instruction, change);
    }
    return change;
  }

  /** Mounts a secret into a RUN, once; gives the mount that is then there. */
  mount(instruction: DockerfileInstruction, wanted: Mount, source: string): Mount {
    const { mounts } = this.change(instruction);
    const there = [...mountsOf(instruction), ...mounts].find(({ id }) => id === wanted.id);
    if (there !== undefined) return there;
    const mount = this.#asRoot(instruction) ? wanted : { ...wanted, shared: true };
    mounts.push(mount);
    this.secrets.set(wanted.id, { id: wanted.id, source });
    return mount;
  }

  /** Whether no USER of the same stage stands before it. */
  #asRoot(instruction: DockerfileInstruction): boolean {
    const before = this.instructions.slice(0, this.instructions.indexOf(instruction));
    const user = before.findLast((each) => each.stage === instruction.stage && each.keyword === 'USER')?.body;
    return user === undefined || /^(?:root|0)(?::|$)/.test(user);
  }
}

/** Secret mounts that the instruction has already. */
function mountsOf({ flags }: DockerfileInstruction): Mount[] {
  return flags
    .filter(({ name, value }) => name === 'mount' && /(?:^|,)type=secret(?:,|$)/.test(value))
    .map(({ value }) => {
      const options = new Map(
        value.split(',').map((part) => [part.split('=', 1)[0]!, part.slice(part.indexOf('=') + 1)]),
      );
      const target = options.get('target') ?? options.get('dst') ?? options.get('destination');
      const id = options.get('id') ?? target?.slice(target.lastIndexOf('/') + 1) ?? '';
      return target === undefined ? { id } : { id, target };
    });
}
