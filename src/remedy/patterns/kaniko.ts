import type { Pattern } from '../context.ts';

/** Kaniko has no secret mounts, but leaves what is mounted into its own container out of the image. */
export const kaniko: Pattern = {
  name: 'kaniko',
  applies: ({ builder, location, step }) =>
    builder === 'kaniko' &&
    (step?.instruction === 'RUN' || step?.instruction === undefined) &&
    location.kind !== 'env' &&
    location.kind !== 'label' &&
    location.kind !== 'config',
  advice: ([{ instruction, location }]) =>
    `\`${instruction ?? `/${location.path ?? ''}`}\` left the value in the image. Kaniko has no secret mounts, but it leaves volumes of its own ` +
    `container out of the image: mount the secret into the executor's pod (\`/kaniko/secrets/…\`), read it there, and write it to no file.`,
};
