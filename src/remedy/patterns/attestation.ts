import type { Pattern } from '../context.ts';
import { secretId } from '../mount.ts';

/** A value in the provenance or SBOM beside the image. */
export const attestation: Pattern = {
  name: 'attestation',
  applies: ({ location }) => location.kind === 'attestation',
  advice([{ key, location, finding }]) {
    const elsewhere = finding.locations.some((other) => other.kind !== 'attestation');
    if (location.path?.startsWith('SBOM') === true) {
      return 'The SBOM beside the image holds the value. Make it anew from sources without it, and delete the published one.';
    }
    return (
      `The provenance beside the image ${elsewhere ? 'repeats' : 'holds'} the value, for everyone who can pull it. Publish ` +
      `\`--provenance=mode=min\` (\`provenance: mode=min\` in build-push-action) or none, give \`${key}\` by ` +
      `\`--secret id=${secretId(key)},src=…\`, and delete the published attestation together with its image index.`
    );
  },
};
