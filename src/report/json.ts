/** The report for machines. Its shape is stable: fields are added, never renamed. Documented in the README. */
import type {
  BaseImage,
  Dismissed,
  DockerfilePlace,
  Finding,
  ImageReport,
  Location,
  Mistake,
  PatchReport,
  StepReport,
} from '../finding.ts';
import type { Reporter } from './reporter.ts';

export const json: Reporter = ({ schemaVersion, tool, complete, images, failed }, { proved }) => {
  const { name, version, rules } = tool;
  const shape = {
    schemaVersion,
    tool: { name, version, rules },
    complete,
    proof: proved && { secrets: proved.ids, forms: proved.forms },
    images: images.map(imageShape),
    failed: failed.map(({ reference, error }) => ({ reference, error })),
  };
  return `${escapeUnprintable(JSON.stringify(shape, undefined, 2))}\n`;
};

// Each shape names its fields, so that nothing that a report happens to carry gets out.

function imageShape(image: ImageReport) {
  const { reference, source, id, digest, platform, builder, findings, coverage, incomplete, notes } = image;
  const { layers, files, attestations, bytesRead, bytesSkipped, skipped, perLayer } = coverage;
  return {
    reference,
    source,
    id,
    digest,
    platform: platformShape(platform),
    tags: image.tags,
    builder,
    base: image.base && baseShape(image.base),
    findings: findings.map(findingShape),
    coverage: {
      layers,
      files,
      attestations,
      bytesRead,
      bytesSkipped,
      skipped: skipped.map(({ what, where, bytes, reason }) => ({ what, where, bytes, reason })),
      perLayer: perLayer.map(({ index, diffId, bytes, files, cached }) => ({ index, diffId, bytes, files, cached })),
    },
    incomplete: incomplete.map(({ where, reason }) => ({ where, reason })),
    mistakes: image.mistakes.map(mistakeShape),
    patch: image.patch && patchShape(image.patch),
    notes,
    dismissed: image.dismissed?.map(dismissedShape),
    steps: image.steps?.map(stepShape),
  };
}

function platformShape({ os, architecture, variant }: ImageReport['platform']) {
  return { os, architecture, variant };
}

function baseShape({ name, digest, layers, steps, by }: BaseImage) {
  return { name, digest, layers, steps, by };
}

function sourceShape({ file, line, stage, from }: DockerfilePlace) {
  return { file, line, stage, from };
}

function patchShape({ path, diff, ignore, secrets, runtime, left }: PatchReport) {
  return {
    path,
    diff,
    ignore,
    secrets: secrets.map(({ id, source }) => ({ id, source })),
    runtime,
    left: left.map(({ fingerprint, why }) => ({ fingerprint, why })),
  };
}

function stepShape(step: StepReport) {
  const { index, instruction, text, buildArgs, created, form, layer, origin, source, bytes } = step;
  return {
    index,
    instruction,
    text,
    buildArgs,
    created,
    form,
    layer: layer && { index: layer.index, diffId: layer.diffId },
    origin,
    source: source && sourceShape(source),
    bytes,
  };
}

function mistakeShape(mistake: Mistake) {
  const { ruleId, title, severity, detail, fix, line, historyIndex, layer, path, bytes, proof } = mistake;
  return {
    ruleId,
    title,
    severity,
    detail,
    fix,
    line,
    historyIndex,
    layer,
    path,
    bytes,
    proof: proof && { path: proof.path, fingerprint: proof.fingerprint },
  };
}

function dismissedShape({ filter, why, ruleId, redacted, location, reasons }: Dismissed) {
  return { filter, why, ruleId, redacted, location: locationShape(location), reasons };
}

function findingShape(finding: Finding) {
  const { fingerprint, ruleId, title, severity, confidence, redacted, key, state, locations, reasons, remedy } =
    finding;
  return {
    fingerprint,
    ruleId,
    title,
    severity,
    confidence,
    redacted,
    key,
    state,
    locations: locations.map(locationShape),
    reasons,
    remedy,
    alsoIn: finding.alsoIn?.map(({ reference, platform, tags }) => ({
      reference,
      platform: platformShape(platform),
      tags,
    })),
  };
}

function locationShape(location: Location) {
  const { kind, historyIndex, instruction, layer, path, line, column, state, byLayer, byHistoryIndex, key } = location;
  return {
    kind,
    historyIndex,
    instruction,
    layer: layer && { index: layer.index, diffId: layer.diffId },
    path,
    line,
    column,
    state,
    byLayer,
    byHistoryIndex,
    origin: location.origin,
    inContainer: location.inContainer,
    source: location.source && sourceShape(location.source),
    key,
    form: location.form,
    ambiguous: location.ambiguous,
  };
}

/** C1 controls and direction marks mean something to a terminal; as escapes they are the same JSON. */
function escapeUnprintable(text: string): string {
  return text.replace(
    /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
