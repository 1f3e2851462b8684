import { baseName, type Pattern, type RemedyContext, secretId } from '../context.ts';

function removal({ location }: RemedyContext): string {
  if (location.state === 'live') return '';
  const how = location.state === 'deleted' ? 'deleted' : 'overwritten';
  return ` That a later step ${how} it does not help: the layer that wrote it is still part of the image.`;
}

/** A file that COPY or ADD brought from the build context. */
export const copied: Pattern = {
  name: 'copied-file',
  applies: ({ location, step }) =>
    location.kind === 'file' && (step?.instruction === 'COPY' || step?.instruction === 'ADD'),
  advice(context) {
    const name = baseName(context.location.path ?? '');
    const id = secretId(name.replace(/\.\w+$/, ''));
    return (
      `\`${context.instruction ?? 'COPY'}\` took it from the build context. Add \`**/${name}\` to \`.dockerignore\`; if a step needs it, ` +
      `mount it: \`RUN --mount=type=secret,id=${id},target=/${context.location.path ?? ''} …\` with ` +
      `\`docker build --secret id=${id},src=${name} .\`.${removal(context)}`
    );
  },
};

/** A file that a command wrote. */
export const written: Pattern = {
  name: 'written-file',
  applies: ({ location }) => location.kind === 'file',
  advice(context) {
    const by = context.instruction === undefined ? 'A build step' : `\`${context.instruction}\``;
    return (
      `${by} left \`/${context.location.path ?? ''}\` in a layer. Write it to a tmpfs or a secret mount ` +
      `(\`--mount=type=tmpfs,target=…\`, \`--mount=type=secret,…\`), or make and remove it within the same RUN.${removal(context)}`
    );
  },
};
