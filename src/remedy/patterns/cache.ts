import type { Pattern } from '../context.ts';
import { secretId } from '../mount.ts';

/** A value in the cache or the records of builds. */
export const cache: Pattern = {
  name: 'cache',
  applies: ({ location }) => location.kind === 'cache',
  advice([{ key, location }]) {
    const record = /^build record ([\w-]+)/.exec(location.path ?? '')?.[1];
    const remove =
      record === undefined
        ? 'The build cache repeats what the step said: delete it with `docker builder prune --all`'
        : `BuildKit keeps what each build was given: delete the record with \`docker buildx history rm ${record}\``;
    return `${remove}, and give the value by \`--secret id=${secretId(key)},src=…\`, of which neither cache nor records keep anything.`;
  },
};
