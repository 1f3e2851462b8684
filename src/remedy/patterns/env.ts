import type { Pattern } from '../context.ts';
import { mountFlag, secretId, variableName } from '../mount.ts';

const HOW: Partial<Record<string, (key: string) => string>> = {
  jib: (key) => `Delete \`${key}\` from \`container.environment\` of the Jib configuration`,
  buildpacks: (key) =>
    `Do not give \`${key}\` by \`--env\` or \`project.toml\`, and let no buildpack set it for launch`,
};

/** A value that ENV put into the config: every container starts with it, and `docker inspect` shows it. */
export const env: Pattern = {
  name: 'env',
  applies: ({ location, step }) =>
    location.kind === 'env' || (location.kind === 'history' && step?.instruction === 'ENV'),
  advice([{ key, builder }]) {
    const id = secretId(key);
    const how = HOW[builder]?.(key) ?? `Delete \`${key}\` from ENV`;
    return (
      `ENV is part of the image and of every container's environment. ${how}, and set it when the container starts: ` +
      `\`docker run --env ${variableName(key)} …\`, \`--env-file\`, or a secret of the orchestrator. ` +
      `A build step that needs it reads it from \`RUN ${mountFlag({ id })} …\`.`
    );
  },
};
