import { placeOf } from '../act.ts';
import type { MistakeRule } from '../mistake.ts';

/** `DOCKER_BUILDKIT=0`, or an image that was built that way: there are no secret mounts then. */
export const buildkitOff: MistakeRule = {
  id: 'buildkit-off',
  title: 'Built without BuildKit',
  *check({ acts, builder }) {
    for (const act of acts) {
      const set = act.named.some(({ key, value }) => key === 'DOCKER_BUILDKIT' && value === '0');
      if (!set && !/\bDOCKER_BUILDKIT=["']?0\b/.test(act.command)) continue;
      yield {
        severity: 'low',
        detail: 'DOCKER_BUILDKIT=0 turns secret mounts off: what a build needs to know then stays in the image.',
        fix: 'Take DOCKER_BUILDKIT=0 out.',
        ...placeOf(act),
      };
    }
    if (builder !== 'classic') return;
    yield {
      severity: 'info',
      detail:
        'The classic builder made this image. It has no secret mounts: what a build needs to know stays in the image.',
      fix: 'Build with BuildKit: docker buildx build, or without DOCKER_BUILDKIT=0.',
    };
  },
};
