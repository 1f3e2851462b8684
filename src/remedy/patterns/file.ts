import { baseName, type Contexts, type Pattern } from '../context.ts';
import { buildCommand, mountFlag, secretId } from '../mount.ts';
import { removal } from './removal.ts';

/** File names of all places, each once, without those inside archives. */
function namesOf(contexts: Contexts): string[] {
  return [...new Set(contexts.map(({ location }) => baseName((location.path ?? '').split('!', 1)[0]!)))];
}

/** A file that COPY or ADD brought from the build context. */
export const copied: Pattern = {
  name: 'copied-file',
  applies: ({ location, step }) =>
    location.kind === 'file' && (step?.instruction === 'COPY' || step?.instruction === 'ADD'),
  advice(contexts) {
    const [context] = contexts;
    const { instruction = 'COPY', location, builder } = context;
    const [name = '', ...more] = namesOf(contexts);
    const id = secretId(name);
    const said = `\`${instruction}\` took it from the build context.`;
    if (/^(?:Dockerfile|Containerfile|compose|docker-compose)\b/.test(name)) {
      return `${said} Mend the value in \`${name}\`, which no image needs, and add \`**/${name}\` to \`.dockerignore\`.${removal(context)}`;
    }
    const lines = [name, ...more].map((each) => `\`**/${each}\``).join(', ');
    return (
      `${said} Add ${lines} to \`.dockerignore\`. A step that needs the file gets it by ` +
      `\`RUN ${mountFlag({ id, target: `/${(location.path ?? '').split('!', 1)[0]}` })} …\`, built with ` +
      `\`${buildCommand(id, name, builder)}\`.${removal(context)}`
    );
  },
};

const BUILDPACK_ENV = /(?:^|\/)layers\/[^/]+\/[^/]+\/env(?:\.build|\.launch)?\//;

/** A file of a buildpack's `env` folder: its name is the variable's. */
export const buildpackEnv: Pattern = {
  name: 'buildpack-env',
  applies: ({ location }) => location.kind === 'file' && BUILDPACK_ENV.test(location.path ?? ''),
  advice: ([{ location }]) =>
    `The buildpack wrote the variable to \`/${location.path}\`, which every container gets. Give it by a service binding or ` +
    `\`docker run --env\` when the container starts, and let no buildpack set it.`,
};

/** A file that a command wrote. */
export const written: Pattern = {
  name: 'written-file',
  applies: ({ location }) => location.kind === 'file',
  advice([context]) {
    const { instruction, location, step } = context;
    const path = `/${location.path ?? ''}`;
    const by = instruction === undefined ? 'A build step' : `\`${instruction}\``;
    const mounted = step?.command?.includes('/run/secrets/') === true;
    const how = mounted
      ? `What a step writes outside of its mounts is kept in its layer, the mounted secret too: read \`/run/secrets/…\` where it is used, or \`rm -f ${path}\` at the end of the same RUN.`
      : `Mount the value with \`--mount=type=secret,…\` instead of writing it, or \`rm -f ${path}\` at the end of the same RUN.`;
    return `${by} left \`${path}\` in a layer. ${how}${removal(context)}`;
  },
};
