/** The Dockerfile as it should be, as a diff in which every value that is known is masked. */
import type { Detector } from '../../detect/index.ts';
import type { Finding, Match, PatchReport } from '../../finding.ts';
import type { Step } from '../../history/index.ts';
import { maskerOf } from '../../masker.ts';
import { type Literal, patchDockerfile, unifiedDiff } from '../../remedy/patch/index.ts';
import { Secret } from '../../secret.ts';
import type { DockerfileText } from '../provenance.ts';

/** Shorter values would blot out the text. */
const MASKED_FROM = 5;

export function dockerfilePatch(
  { path, text }: DockerfileText,
  findings: readonly Finding[],
  matches: readonly Match[],
  steps: readonly Step[],
  detector: Detector,
): PatchReport {
  const hits = detector.text(text, { path, syntax: 'dockerfile' }).filter(({ confidence }) => confidence !== 'low');
  const bytes = Buffer.from(text, 'utf8');
  const literals = hits.map(({ offset, length, key }): Literal => {
    const start = bytes.toString('utf8', 0, offset).length;
    const end = start + bytes.toString('utf8', offset, offset + length).length;
    return { offset: start, length: end - start, ...(key === undefined ? {} : { key }) };
  });
  const patch = patchDockerfile(text, findings, { steps, literals });
  const secrets = [...hits.map(({ value }) => new Secret(value)), ...matches.map(({ secret }) => secret)];
  const masked = maskerOf(secrets.filter((secret) => secret.length >= MASKED_FROM));
  return {
    path,
    diff: masked(unifiedDiff(text, patch.dockerfile, path.replace(/^(?:\.?\/)+/, ''))),
    ignore: patch.ignore,
    secrets: patch.secrets.map(({ id, source }) => ({ id, source })),
    runtime: patch.runtime,
    left: patch.left.map(({ fingerprint, why }) => ({
      ...(fingerprint === '' ? {} : { fingerprint }),
      why: masked(why),
    })),
  };
}
