import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import type { Report } from '../../src/finding.ts';
import { json } from '../../src/report/json.ts';
import { Secret } from '../../src/secret.ts';
import { reportSchema } from './report-schema.ts';
import { cleanReport, sampleReport, stepsReport } from './sample-report.ts';

const render = (report: Report) => json(report, { color: true, width: 80 });
const validate = new Ajv({ allErrors: true }).compile(reportSchema);

test.each([
  ['with everything', sampleReport],
  ['clean', cleanReport],
  ['with steps', stepsReport],
  ['of no image', { ...cleanReport, images: [] }],
])('a report %s has the documented shape', (_, report) => {
  validate(JSON.parse(render(report)));
  expect(validate.errors).toBeNull();
});

test('a proof has it too', () => {
  const proved = { ids: ['db_password'], forms: ['raw', 'base64'] };
  const shape = JSON.parse(json(cleanReport, { color: false, width: 80, proved }));
  validate(shape);
  expect(validate.errors).toBeNull();
  expect(shape.proof).toEqual({ secrets: ['db_password'], forms: ['raw', 'base64'] });
});

test('the schema would tell a missing, a renamed and an unknown field', () => {
  const good = JSON.parse(render(sampleReport));
  expect(validate({ ...good, complete: undefined })).toBe(false);
  expect(validate({ ...good, extra: 1 })).toBe(false);
});

test('what a report carries besides its fields does not get out', () => {
  const [image] = sampleReport.images;
  const [finding] = image!.findings;
  const stowaway = { ...finding!, secret: new Secret('a raw value'), raw: 'a raw value' };
  const text = render({ ...sampleReport, images: [{ ...image!, findings: [stowaway] }] });
  expect(text).not.toContain('raw');
  expect(text).not.toContain('[secret]');
});

test('it is the same JSON, whatever a terminal would make of its characters', () => {
  const [image] = sampleReport.images;
  const reference = 'a\u001b[2J\u009b31m\u202e\u2028\u0000"\\';
  const text = render({ ...sampleReport, images: [{ ...image!, reference }] });
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202a-\u202e]/);
  expect(JSON.parse(text).images[0].reference).toBe(reference);
});
