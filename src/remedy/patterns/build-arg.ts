import type { Contexts, Pattern, RemedyContext } from '../context.ts';
import { buildCommand, isVariable, mentions, mountFlag, secretId, withVariable } from '../mount.ts';

/** Commands that need no password of the application's: those which install packages, and those which tidy up. */
const CHORES =
  /^(?:\S+=\S+ )*(?:apt|apt-get|apk|dnf|yum|microdnf|zypper|pip3?|npm|yarn|pnpm|gem|bundle|go mod|rm|mkdir|ch(?:own|mod)|ln|cp|mv|touch|(?:user|group)add|add(?:user|group))\s/;

/** Of the RUNs that were given the value, the one that likely uses it: an ARG stands before that, and all later ones are given it too. */
function user(contexts: Contexts, key: string): RemedyContext {
  const runs = contexts.filter((context) => context.command !== undefined);
  return (
    runs.find((context) => mentions(context.command!, key)) ??
    runs.find((context) => !CHORES.test(context.command!)) ??
    runs[0] ??
    contexts[0]
  );
}

/** A value given with `--build-arg`, or as the default of an ARG. */
export const buildArg: Pattern = {
  name: 'build-arg',
  applies: ({ location }) => location.kind === 'build-arg',
  advice(contexts) {
    const { key, builder } = contexts[0];
    const id = secretId(key);
    const command = user(contexts, key).command ?? 'your-command';
    const run = isVariable(key) ? withVariable(command, key, { id }) : command;
    return [
      `Build args stay in the image, for everyone who can pull it. Delete \`ARG ${key}\` and mount the value where it is used:`,
      `\`RUN ${mountFlag({ id })} ${run}\`, built with \`${buildCommand(id, `./${id}.txt`, builder)}\`.`,
      ...(builder === 'classic' ? ['Secret mounts need BuildKit: do not build with `DOCKER_BUILDKIT=0`.'] : []),
    ].join(' ');
  },
};
