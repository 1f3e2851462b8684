import type { Pattern } from '../context.ts';

/** A value in a label: registries and engines show labels without pulling the image. */
export const label: Pattern = {
  name: 'label',
  applies: ({ location, step }) =>
    location.kind === 'label' || (location.kind === 'history' && step?.instruction === 'LABEL'),
  advice([{ key, location }]) {
    if (location.path?.includes('[io.buildpacks.') === true) {
      return (
        `The buildpack's own label \`${location.path}\` holds the value. Keep it out of process arguments and of the layer ` +
        `metadata that the buildpack writes, and give it by a service binding when the container starts.`
      );
    }
    return `Labels are shown to everyone who can see the image. Delete \`${key}\` from LABEL, and from \`--label\` on the command line.`;
  },
};
