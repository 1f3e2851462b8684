import { type Pattern, type RemedyContext, secretId } from '../context.ts';

/** A value given with `--build-arg`, or as the default of an ARG. */
export const buildArg: Pattern = {
  name: 'build-arg',
  applies: ({ location }) => location.kind === 'build-arg',
  advice({ key, command }: RemedyContext) {
    const id = secretId(key);
    const mounted = `RUN --mount=type=secret,id=${id} ${key}="$(cat /run/secrets/${id})" ${command ?? 'your-command'}`;
    return (
      `Build args stay in the image for everyone who can pull it. Delete \`ARG ${key}\`, mount the value where it is used: ` +
      `\`${mounted}\`, and build with \`docker build --secret id=${id},src=./${id}.txt .\`.`
    );
  },
};
