/** The builders of an Engine, scanned where their images are. */
import { build, loadBase, type TestEngine } from '../engine.ts';
import { buildArgs, context, dockerfile } from './leaky.ts';
import { layered, type Row } from './row.ts';

const BASE = 'driftwood-base:builders';

interface EngineBuild {
  readonly name: string;
  readonly builder: 'buildkit' | 'classic';
  /** More flags of `docker build`. */
  readonly flags?: readonly string[];
  readonly holds?: Row['holds'];
}

/** What provenance of mode max tells besides: the arguments of stages that are not shipped. */
const told: Row['holds'] = { ...layered, 'discarded stage': [{ kind: 'attestation' }] };

const distributions: readonly EngineBuild[] = [
  { name: "BuildKit of the distribution's Engine", builder: 'buildkit' },
  { name: "classic builder of the distribution's Engine", builder: 'classic' },
];

const current: readonly EngineBuild[] = [
  { name: 'BuildKit of a current Engine, by buildx', builder: 'buildkit' },
  {
    name: 'the same with `--provenance=mode=max`',
    builder: 'buildkit',
    flags: ['--provenance=mode=max'],
    holds: told,
  },
  { name: 'classic builder of a current Engine', builder: 'classic' },
];

function row(engine: TestEngine, { name, builder, flags = [], holds = layered }: EngineBuild, number: number): Row {
  return {
    name,
    builder,
    holds,
    async build() {
      const base = await loadBase(engine, BASE);
      const tag = `leaky:${builder}-${number}`;
      build(engine, { dockerfile: dockerfile(base), context, buildArgs, builder, tag, flags });
      return { reference: `docker://${tag}`, env: { DOCKER_HOST: engine.host } };
    },
  };
}

/** One row for each builder of the Engine that the distribution has. */
export function engineRows(engine: TestEngine): Row[] {
  return distributions.map((one, i) => row(engine, one, i));
}

/** One row for each builder of a current Engine with the containerd image store, which keeps attestations. */
export function currentEngineRows(engine: TestEngine): Row[] {
  return current.map((one, i) => row(engine, one, i));
}
