import type { Pattern } from '../context.ts';

/** A value in a label: registries and engines show labels without pulling the image. */
export const label: Pattern = {
  name: 'label',
  applies: ({ location, step }) =>
    location.kind === 'label' || (location.kind === 'history' && step?.instruction === 'LABEL'),
  advice: ({ key, location, builder }) =>
    builder === 'buildpacks' && location.path?.includes('io.buildpacks.') === true
      ? `The buildpack wrote the value into a label. Give it by a platform binding, or keep it out of the layer's metadata and process arguments.`
      : `Labels are shown to everyone who can see the image. Delete \`${key}\` from LABEL and from \`--label\`.`,
};
