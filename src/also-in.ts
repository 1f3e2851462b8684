import type { Finding, ImageReport } from './finding.ts';

/** Tells of each finding in which other images of the report it is, on whichever platforms and under whichever tags. */
export function withOthers(images: readonly ImageReport[]): readonly ImageReport[] {
  const holders = new Map<string, ImageReport[]>();
  for (const image of images) {
    for (const { fingerprint } of image.findings) {
      const known = holders.get(fingerprint);
      if (known === undefined) holders.set(fingerprint, [image]);
      else known.push(image);
    }
  }
  if ([...holders.values()].every((held) => held.length === 1)) return images;
  return images.map((image) => ({
    ...image,
    findings: image.findings.map((finding) => withAlsoIn(finding, image, holders.get(finding.fingerprint) ?? [])),
  }));
}

function withAlsoIn(finding: Finding, image: ImageReport, holders: readonly ImageReport[]): Finding {
  const alsoIn = holders
    .filter((other) => other !== image)
    .map(({ reference, platform, tags }) => ({ reference, platform, tags }));
  return alsoIn.length === 0 ? finding : { ...finding, alsoIn };
}
