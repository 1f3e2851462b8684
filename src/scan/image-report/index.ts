/** What is told of one image once all of it was read. */
import { correlate, type Evidence, ledgerMasker, tellDismissed } from '../../correlate/index.ts';
import { type Detector, whyOf } from '../../detect/index.ts';
import type { BaseImage, DismissedMatch, Finding, ImageReport } from '../../finding.ts';
import { builderOf, parseHistory } from '../../history/index.ts';
import type { Gap, Image } from '../../image.ts';
import { remedyFor } from '../../remedy/index.ts';
import { traceable } from '../../trace/index.ts';
import type { ScanOptions } from '../options.ts';
import type { DockerfileText } from '../provenance.ts';
import { coverageOf, layerGaps } from './coverage.ts';
import { dockerfilePatch } from './dockerfile-patch.ts';
import { DockerfilePlaces } from './dockerfile-places.ts';
import { imageMistakes } from './mistakes.ts';
import { stepsOf } from './steps.ts';

/** Everything that was learnt of an image. */
export interface Learnt {
  readonly evidence: Evidence;
  readonly base?: BaseImage;
  readonly notes: readonly string[];
  readonly incomplete: readonly Gap[];
  /** How many statements beside it were read. */
  readonly attestations: number;
  /** Out of its provenance. */
  readonly dockerfile?: DockerfileText;
  /** What filters kept out, where that was asked for. */
  readonly dismissed?: readonly DismissedMatch[];
}

export function imageReport(image: Image, learnt: Learnt, detector: Detector, options: ScanOptions): ImageReport {
  const { base, incomplete, dismissed } = learnt;
  const evidence = base === undefined ? learnt.evidence : { ...learnt.evidence, base };
  const { metadata, layers } = evidence;
  const withLayers = options.scanners.has('layers');
  const dockerfile = options.dockerfile ?? learnt.dockerfile;
  const places = dockerfile === undefined ? undefined : new DockerfilePlaces(dockerfile, parseHistory(metadata));
  const written = dockerfile === undefined || places === undefined ? undefined : { text: dockerfile.text, places };
  const findings = findingsOf(image, { ...learnt, evidence }, detector, options).map(
    (finding) => places?.locate(finding) ?? finding,
  );
  const coverage = coverageOf(layers, metadata, { withLayers, attestations: learnt.attestations });
  const gaps = withLayers ? [...incomplete, ...layerGaps(layers, metadata)] : incomplete;
  const told = ledgerMasker(evidence.matches);
  return {
    reference: image.reference,
    source: image.source,
    id: image.id,
    ...(image.digest === undefined ? {} : { digest: image.digest }),
    platform: image.platform,
    tags: image.tags,
    builder: builderOf(metadata),
    ...(base === undefined ? {} : { base }),
    findings,
    coverage: { ...coverage, skipped: coverage.skipped.map((each) => masked(each, told)) },
    incomplete: gaps.map((each) => masked(each, told)),
    mistakes: options.mistakes === false ? [] : imageMistakes(evidence, findings, written),
    ...patchOf(evidence, findings, detector, options),
    notes: [...image.notes, ...learnt.notes].map(told),
    ...(dismissed === undefined ? {} : { dismissed: tellDismissed(evidence, dismissed, { ...options, why: whyOf }) }),
    ...(options.steps === true ? { steps: stepsOf(image, evidence, options.limits, places) } : {}),
  };
}

/** A file that was not read may be named after a secret that was found elsewhere. */
const masked = <T extends Gap>(gap: T, told: (text: string) => string): T => ({
  ...gap,
  where: told(gap.where),
  reason: told(gap.reason),
});

function findingsOf(image: Image, { evidence, base }: Learnt, detector: Detector, options: ScanOptions): Finding[] {
  const pushed = image.source === 'registry' || image.pushed === true;
  const isBaseGuessed = base?.by === 'history';
  const known = { pushed, isBaseGuessed, ...(base?.name === undefined ? {} : { base: base.name }) };
  return correlate(evidence, {
    limits: options.limits,
    minConfidence: options.minConfidence,
    title: (ruleId) => detector.title(ruleId),
    remedy: (finding) => remedyFor(finding, evidence.metadata, known),
    ...(options.onSecret === undefined ? {} : { onSecret: options.onSecret }),
  });
}

function patchOf(
  { metadata, matches }: Evidence,
  findings: readonly Finding[],
  detector: Detector,
  { dockerfile }: ScanOptions,
): Pick<ImageReport, 'patch'> {
  if (dockerfile === undefined) return {};
  const knowing = detector.knowing(traceable(matches));
  return { patch: dockerfilePatch(dockerfile, findings, matches, parseHistory(metadata), knowing) };
}
