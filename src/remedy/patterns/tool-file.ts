import type { Pattern } from '../context.ts';
import { buildCommand, mountFlag } from '../mount.ts';
import { SSH_KEY, toolFileOf } from '../tool-files.ts';
import { removal } from './removal.ts';

/** A file in which a client keeps its credentials: `.npmrc`, `pip.conf`, `.netrc` … */
export const toolFile: Pattern = {
  name: 'tool-file',
  applies: ({ location }) => location.kind === 'file' && toolFileOf(location.path ?? '') !== undefined,
  advice([context]) {
    const { location, builder, instruction } = context;
    const { id, target, source, example } = toolFileOf(location.path ?? '')!;
    const by = instruction === undefined ? '' : `\`${instruction}\` left it in a layer. `;
    return (
      `${by}A client's credentials belong into a mount: \`RUN ${mountFlag({ id, target })} ${example}\`, ` +
      `built with \`${buildCommand(id, source, builder)}\`.${removal(context)}`
    );
  },
};

/** A private key of ssh. */
export const sshKey: Pattern = {
  name: 'ssh-key',
  applies: ({ location }) => location.kind === 'file' && SSH_KEY.test(location.path ?? ''),
  advice: ([context]) =>
    `Use the agent instead of a key in the image: \`RUN --mount=type=ssh git clone git@host:repo.git\`, built with ` +
    `\`docker build --ssh default .\`.${removal(context)}`,
};
