import { placeOf } from '../act.ts';
import type { MistakeRule } from '../mistake.ts';

/** `RUN --mount` in a Dockerfile that does not ask for a frontend that knows it. */
export const mountWithoutSyntax: MistakeRule = {
  id: 'mount-without-syntax',
  title: 'Mount without a # syntax line',
  *check({ kind, acts, syntax }) {
    const first = acts.find((act) => act.mounts.length > 0);
    if (kind !== 'dockerfile' || syntax !== undefined || first === undefined) return;
    yield {
      severity: 'info',
      detail: 'RUN --mount needs BuildKit: without it the build fails, or people fall back on build args.',
      fix: 'Begin the Dockerfile with # syntax=docker/dockerfile:1',
      ...placeOf(first),
    };
  },
};
