import { historyIndexOf } from '../layers.ts';
import type { MistakeRule } from '../mistake.ts';

/** A file with content where secrets are mounted: it was written there instead. */
export const mountedFile: MistakeRule = {
  id: 'mounted-file',
  title: "Mounted secret's file left in a layer",
  *check(subject) {
    for (const { kind, path, layer, bytes } of subject.shipped ?? []) {
      if (kind !== 'mounted-secret') continue;
      yield {
        severity: 'high',
        detail: `/${path} is a file of the layer, with ${bytes} bytes: a mount would have left nothing there.`,
        fix: 'Mount it with --mount=type=secret instead of copying it to its place, and rotate it.',
        path,
        bytes,
        ...(layer === undefined ? {} : { layer }),
        ...historyIndexOf(subject, layer),
      };
    }
  },
};
