import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import type { Dismissed, Report } from '../../src/finding.ts';
import { reporters } from '../../src/report/index.ts';
import { redact, Secret } from '../../src/secret.ts';
import { reportSchema } from './report-schema.ts';
import { sampleReport } from './sample-report.ts';

const VALUE = 'a value that is none';

const inFile = (line: number): Dismissed => ({
  filter: 'placeholder',
  why: 'The value asks to be replaced, or is a usual stand-in of examples.',
  ruleId: 'named-password',
  redacted: redact(new Secret(VALUE)),
  location: {
    kind: 'file',
    path: `srv/\u001b[2J\n${'deep/'.repeat(30)}.env`,
    line,
    column: 1,
    key: 'DB_\u202ePASSWORD',
    state: 'live',
    inContainer: true,
  },
  reasons: ['found by its name, as dotenv'],
});
const byList: Dismissed = {
  filter: 'allowlist: ours\u0007',
  why: 'Your rules let it pass, by the allowlist "ours\u0007".',
  ruleId: 'acme-key',
  redacted: redact(new Secret(VALUE)),
  location: { kind: 'env', historyIndex: 3, key: 'ACME_KEY', state: 'live', inContainer: true },
  reasons: [],
};

function reportWith(dismissed: readonly Dismissed[]): Report {
  const [image] = sampleReport.images;
  return { ...sampleReport, images: [{ ...image!, dismissed }] };
}

const report = reportWith([...Array.from({ length: 13 }, (_, i) => inFile(i + 1)), byList]);

test.each([60, 80, 120])('the table tells them filter by filter, within %i columns, and safely', (width) => {
  const text = reporters.table(report, { color: false, width, explain: true });
  const lines = text.split('\n');
  expect(lines.filter((line) => line.length > width)).toEqual([]);
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  expect(lines).toContain('Kept out: 14 values.');
  expect(lines).toContain('    and 3 more; the json report lists all');
  expect(text).toMatch(/^ {2}placeholder: The value asks/m);
  expect(text).toMatch(/^ {4}env, step 4 {2}ACME_KEY = .*acme-key$/m);
  expect(text).not.toContain(VALUE);
});

test('the table says too that there was nothing', () => {
  expect(reporters.table(reportWith([]), { color: false, width: 80 })).toContain('\nKept out: nothing.\n');
});

test('json holds them by its schema', () => {
  const text = reporters.json(report, { color: false, width: 80 });
  const validate = new Ajv({ strict: false }).compile(reportSchema);
  const shape = JSON.parse(text);
  expect([validate(shape), validate.errors]).toEqual([true, null]);
  expect(shape.images[0].dismissed).toHaveLength(14);
  expect(shape.images[0].dismissed[13]).toMatchObject({ filter: byList.filter, location: { key: 'ACME_KEY' } });
  expect(text).not.toContain(VALUE);
});
