/** The two builders of an Engine, scanned where their images are. */
import { build, loadBase, type TestEngine } from '../engine.ts';
import { buildArgs, context, dockerfile } from './leaky.ts';
import { layered, type Row } from './row.ts';

const BASE = 'driftwood-base:builders';

export function engineRow(engine: TestEngine, builder: 'buildkit' | 'classic'): Row {
  return {
    name: `${builder} of the Engine`,
    builder,
    holds: layered,
    async build() {
      const base = await loadBase(engine, BASE);
      const tag = `leaky:${builder}`;
      build(engine, { dockerfile: dockerfile(base), context, buildArgs, builder, tag });
      return { reference: `docker://${tag}`, env: { DOCKER_HOST: engine.host } };
    },
  };
}
