import type { Pattern } from '../context.ts';

/** A value in CMD, ENTRYPOINT, HEALTHCHECK, ONBUILD or any other part of the config. */
export const config: Pattern = {
  name: 'config',
  applies: () => true,
  advice: ({ location, instruction }) =>
    `\`${instruction ?? location.path ?? 'The config'}\` is part of the image's config. Refer to a variable or to a file that is mounted when the ` +
    `container starts, and set that at run time.`,
};
