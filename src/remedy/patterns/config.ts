import type { Pattern } from '../context.ts';
import { variableName } from '../mount.ts';

const FIELDS: readonly (readonly [RegExp, string])[] = [
  [/\.(?:Cmd|Entrypoint)$/, 'the command that containers start with'],
  [/\.Healthcheck$/, 'the health check'],
  [/\.OnBuild$/, 'ONBUILD, which runs in every image built from this one'],
];

/** A value in CMD, ENTRYPOINT, HEALTHCHECK, ONBUILD or any other part of the config. */
export const config: Pattern = {
  name: 'config',
  applies: () => true,
  advice([{ key, location, instruction, builder }]) {
    const field = FIELDS.find(([pattern]) => pattern.test(location.path ?? ''))?.[1];
    const what = instruction === undefined ? (field ?? `\`${location.path ?? 'the config'}\``) : `\`${instruction}\``;
    const how =
      builder === 'jib'
        ? 'Take it out of `container.args` and `container.jvmFlags` of the Jib configuration'
        : 'Refer to a variable or to a mounted file there';
    return `The value is part of ${what}, in the image's config. ${how}, and give the value when the container starts (\`docker run --env ${variableName(key)} …\`).`;
  },
};
