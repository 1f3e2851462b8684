import type { Pattern } from '../context.ts';

/** A value that ENV put into the config: every container starts with it, and `docker inspect` shows it. */
export const env: Pattern = {
  name: 'env',
  applies: ({ location, step }) =>
    location.kind === 'env' || (location.kind === 'history' && step?.instruction === 'ENV'),
  advice: ({ key }) =>
    `ENV is part of the image. Delete \`${key}\` from ENV and give it when the container starts: ` +
    `\`docker run --env ${key} …\`, \`--env-file\`, or a secret of your orchestrator. If only the build needs it, mount it as a secret.`,
};
