import { type Pattern, type RemedyContext, secretId } from '../context.ts';

/** A value written into a RUN's own text. */
export const run: Pattern = {
  name: 'run',
  applies: ({ location, step }) => location.kind === 'history' && step?.instruction === 'RUN',
  advice({ key, instruction }: RemedyContext) {
    const id = secretId(key);
    return (
      `The value stands in the Dockerfile itself, and the history repeats it. In \`${instruction ?? 'RUN …'}\` read it from a mount: ` +
      `\`RUN --mount=type=secret,id=${id} …\` with \`"$(cat /run/secrets/${id})"\` in its place, and build with ` +
      `\`docker build --secret id=${id},src=./${id}.txt .\`.`
    );
  },
};
