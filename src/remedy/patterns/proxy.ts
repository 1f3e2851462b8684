import type { Pattern } from '../context.ts';

/** A proxy with credentials. Builders know these names without ARG, and leave them out of the history then. */
export const proxy: Pattern = {
  name: 'proxy',
  applies: ({ location, key }) => location.kind === 'build-arg' && /^(?:https?|ftp|all)_proxy$/i.test(key),
  advice: ([{ key }]) =>
    `Builders know \`${key}\` without \`ARG ${key}\`, and keep it out of the history only as long as nothing declares it: delete that line. ` +
    `Provenance in mode=max records it all the same, so let the proxy's address hold no password, or publish \`--provenance=mode=min\`.`,
};
