import { clientOf } from '../clients.ts';
import type { Pattern } from '../context.ts';
import { buildCommand, mountFlag, secretId } from '../mount.ts';

/** A value written into a RUN's own text. */
export const run: Pattern = {
  name: 'run',
  applies: ({ location, step }) =>
    location.kind === 'history' && (step?.instruction === 'RUN' || step?.instruction === 'COMMIT'),
  advice([{ key, instruction = 'RUN …', command, builder }]) {
    const said = `The value stands in the instruction itself, and the history repeats it: \`${instruction}\`.`;
    const client = clientOf(command ?? '');
    if (client !== undefined) {
      return `${said} Write \`RUN ${client.run}\` and build with \`${buildCommand(client.id, client.source, builder)}\`.`;
    }
    const id = secretId(key);
    return (
      `${said} Write \`RUN ${mountFlag({ id })} …\` with \`"$(cat /run/secrets/${id})"\` in its place, and build with ` +
      `\`${buildCommand(id, `./${id}.txt`, builder)}\`.`
    );
  },
};
