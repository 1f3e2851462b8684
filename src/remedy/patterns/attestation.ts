import type { Pattern } from '../context.ts';

/** A value in the provenance or SBOM beside the image. */
export const attestation: Pattern = {
  name: 'attestation',
  applies: ({ location }) => location.kind === 'attestation',
  advice: ({ key }) =>
    `The attestation beside the image holds the value, and anyone who can pull may read it. Build with \`--provenance=mode=min\` ` +
    `(or \`provenance: mode=min\` in build-push-action), pass \`${key}\` as \`--secret\` instead of a build arg, and delete the published attestation with its image.`,
};
