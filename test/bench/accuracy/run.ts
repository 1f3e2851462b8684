/**
 * How much of a labelled folder is found, and how quiet a clean image is: both numbers, since each is easily had at the
 * cost of the other. From what the command line prints, so build first.
 *
 *     npx tsx test/bench/accuracy/run.ts --folder FOLDER|IMAGE.tar --truth TRUTH.jsonl [--list SOURCE] [--clean IMAGE.tar …]
 *
 * `--list` names what was missed of a source and where it gave false alarms. `--clean` images have no secrets: what is
 * found above informational is listed. One is made by `test/bench/clean/make.sh`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { markdown } from '../table.ts';
import { findingsOf, hitsOf, isFolder, pack } from './scan.ts';
import { type Row, type Score, score } from './score.ts';
import { type Label, readTruth } from './truth.ts';

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    truth: { type: 'string' },
    list: { type: 'string', multiple: true, default: [] },
    clean: { type: 'string', multiple: true, default: [] },
  },
});
if (values.folder !== undefined && values.truth !== undefined) report(await measure(values.folder, values.truth));
for (const image of values.clean) reportClean(image);

async function measure(folder: string, truth: string): Promise<Score> {
  const scratch = mkdtempSync(join(tmpdir(), 'accuracy-'));
  try {
    const archive = isFolder(folder) ? join(scratch, 'image.tar') : folder;
    if (archive !== folder) await pack(folder, archive);
    return score(readTruth(truth), hitsOf(findingsOf(archive)));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function report({ rows, missed, falseAlarms }: Score): void {
  const head = ['source', 'secrets', 'found', 'recall', 'clean', 'false', 'precision', 'F1', 'unlabelled'];
  console.log(markdown([head, ...rows.map(cells)]));
  for (const source of values.list) {
    list('missed', missed, source);
    list('false', falseAlarms, source);
  }
}

function list(what: string, labels: readonly Label[], source: string): void {
  for (const label of labels)
    if (label.source === source) console.log([what, label.path, label.line ?? '', label.category].join('\t'));
}

function cells({ source, secrets, found, clean, falseAlarms, unlabelled }: Row): string[] {
  const recall = found / secrets;
  const precision = clean === 0 ? Number.NaN : found / (found + falseAlarms);
  const f1 = (2 * precision * recall) / (precision + recall);
  const share = (value: number) => (Number.isFinite(value) ? value.toFixed(3) : '–');
  const counts = [clean, falseAlarms].map((n) => (clean === 0 ? '–' : `${n}`));
  return [source, `${secrets}`, `${found}`, share(recall), ...counts, share(precision), share(f1), `${unlabelled}`];
}

function reportClean(image: string): void {
  const findings = findingsOf(image);
  const loud = findings.filter(({ severity }) => severity !== 'info');
  console.log(`\n${image}: ${loud.length} above informational, ${findings.length - loud.length} informational`);
  for (const { ruleId, confidence, redacted, key = '', locations } of loud) {
    const { path = '', line = '' } = locations[0]!;
    console.log(['', ruleId, confidence, redacted, key, `${path}:${line}`, locations.length].join('\t'));
  }
}
