import { placeOf } from '../act.ts';
import type { MistakeRule } from '../mistake.ts';
import { secretsWritten } from '../written.ts';

/** A step that writes a mounted secret outside of its mounts: its layer keeps it. */
export const secretWritten: MistakeRule = {
  id: 'secret-written',
  title: 'Mounted secret written into a layer',
  *check({ acts }) {
    for (const act of acts) {
      for (const { where, from } of secretsWritten(act)) {
        yield {
          severity: act.shipped ? 'high' : 'medium',
          detail: `The step reads ${from} and keeps it in ${where}, which is part of its layer. A later rm hides the file without taking it out.`,
          fix: `Read ${from} where it is used and write it nowhere, or remove ${where} at the end of the same step.`,
          ...placeOf(act),
        };
      }
    }
  },
};
