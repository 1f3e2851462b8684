import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Finding, Report } from '../../src/finding.ts';
import { type ReporterName, type ReportOptions, reporters } from '../../src/report/index.ts';
import { cleanReport, sampleReport, stepsReport } from './sample-report.ts';

const FOLDER = join(import.meta.dirname, 'golden');
const plain: ReportOptions = { color: false, width: 80 };

const forms = ['raw', 'base64', 'UTF-16'];
const [leaky] = sampleReport.images;
/** One of two given secrets is in an image that could not be read whole. */
const proofReport: Report = {
  ...sampleReport,
  images: [{ ...leaky!, findings: [{ ...leaky!.findings[1]!, title: 'Given secret', key: 'db_password' }] }],
};

/** What each reporter makes of one report. `UPDATE_GOLDEN=1` writes the files anew, to be read before they are kept. */
const cases: readonly [file: string, format: ReporterName, report: Report, options: ReportOptions][] = [
  ['table.txt', 'table', sampleReport, plain],
  ['table-wide-color.txt', 'table', sampleReport, { color: true, width: 120 }],
  ['table-explain.txt', 'table', sampleReport, { ...plain, explain: true }],
  ['table-clean.txt', 'table', cleanReport, plain],
  ['table-proof.txt', 'table', proofReport, { ...plain, proved: { ids: ['db_password', 'token'], forms } }],
  ['table-proof-clean.txt', 'table', cleanReport, { ...plain, proved: { ids: ['db_password'], forms } }],
  ['table-steps.txt', 'table', stepsReport, plain],
  ['json-steps.txt', 'json', stepsReport, plain],
  ['json.txt', 'json', sampleReport, plain],
];

test.each(cases)('%s', (name, format, report, options) => {
  const file = join(FOLDER, name);
  const text = reporters[format](report, options);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text);
  expect(existsSync(file)).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
});

describe('the table', () => {
  const linesAt = (width: number) => reporters.table(sampleReport, { color: false, width }).split('\n');

  test.each([60, 80, 120])('stays within %i columns', (width) => {
    expect(linesAt(width).filter((line) => line.length > width)).toEqual([]);
  });

  test('holds nothing that a terminal would act on, save its own colours', () => {
    const text = reporters.table(sampleReport, { color: true, width: 80 });
    const own = /\u001b\[\d+m/g;
    expect(text.replace(own, '')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(text).not.toMatch(/^forged line/m);
  });

  test('is empty when no image could be opened: the errors stand on standard error', () => {
    expect(reporters.table({ ...sampleReport, images: [] }, plain)).toBe('');
  });

  test('shows a raw value only when it is given one, and as safely as all else', () => {
    const rawValue = ({ ruleId }: Finding) => (ruleId === 'named-password' ? 'hun\u001bter2' : undefined);
    const text = reporters.table(sampleReport, { ...plain, rawValue });
    expect(text).toContain('DB_PASSWORD = hun\\x1bter2');
    expect(text).toContain('ghp_…9f (40)');
  });

  test('tells how many places of a much-copied secret it leaves out', () => {
    const [image] = sampleReport.images;
    const [token] = image!.findings;
    const locations = Array.from({ length: 30 }, (_, i) => ({ ...token!.locations[0]!, path: `copy-${i}` }));
    const report = { ...sampleReport, images: [{ ...image!, findings: [{ ...token!, locations }] }] };
    expect(reporters.table(report, plain)).toContain('and 18 more places; the json report lists all');
  });
});

test('json never shows a raw value', () => {
  const rawValue = () => 'a raw value';
  expect(reporters.json(sampleReport, { ...plain, rawValue })).toBe(reporters.json(sampleReport, plain));
});
