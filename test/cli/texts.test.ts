import { beforeAll, expect, test } from '@jest/globals';
import type { Report } from '../../src/finding.ts';
import { buildleaks, placesOf } from '../support/buildleaks.ts';
import { archiveBytes, file, makeImage, steps } from '../support/image.ts';

const VALUES = ['Kelp-whelk-29-tern', 'Dune-limpet-74-gannet'] as const;

const text = `[database]\r\nhost = dune\r\ndb_password = ${VALUES[0]}\r\n`;
const utf16 = (bom: boolean) => Buffer.from(`${bom ? '\ufeff' : ''}${text}`, 'utf16le');

const encodings: Readonly<Record<string, Buffer>> = {
  'UTF-8 with a mark': Buffer.from(`\ufeff${text}`),
  'Latin-1': Buffer.from(`# Z\u00fcrich\r\n${text}`, 'latin1'),
  'UTF-16 LE': utf16(true),
  'UTF-16 LE without a mark': utf16(false),
  'UTF-16 BE': utf16(true).swap16(),
  'UTF-16 BE without a mark': utf16(false).swap16(),
  'UTF-16 in the middle of a program': Buffer.concat([Buffer.from('\x7fELF\0\0\x01'), utf16(false), Buffer.alloc(99)]),
};

let report: Report;
beforeAll(async () => {
  const line = `# settings\nPGPASSWORD=${VALUES[0]} API_PASSWORD=${VALUES[1]}\n`;
  const command = `ADMIN_PASSWORD=${VALUES[0]} ./migrate --password ${VALUES[1]}`;
  const files = Object.entries(encodings).map(([name, bytes]) => file(`in/${name}.ini`, bytes));
  const archive = await archiveBytes(
    await makeImage(
      steps([
        { created_by: 'COPY . /app # buildkit', layer: [file('app/run.sh', line), ...files] },
        { created_by: `RUN /bin/sh -c ${command} # buildkit`, layer: [file('app/x', 'x')] },
      ]),
    ),
  );
  const [json, table] = ['json', 'table'].map((format) => buildleaks(['scan', '-f', format, '-'], {}, archive));
  for (const value of VALUES) expect(json!.output + table!.output).not.toContain(value);
  expect([json!.status, table!.status]).toEqual([1, 1]);
  report = JSON.parse(json!.stdout);
});

test('two secrets on one line of a file', () => {
  const places = placesOf(report).filter(({ path }) => path === 'app/run.sh');
  expect(places.map(({ key, line, column }) => [key, line, column].join(' ')).sort()).toEqual([
    'API_PASSWORD 2 44',
    'PGPASSWORD 2 12',
  ]);
});

test('two secrets in one instruction: each is masked where the other is told', () => {
  const told = placesOf(report).filter(({ kind }) => kind === 'history');
  expect(told.map(({ key }) => key).sort()).toEqual(['ADMIN_PASSWORD', 'password']);
  for (const { instruction } of told) {
    expect(instruction).toBe('RUN /bin/sh -c ADMIN_PASSWORD=***** ./migrate --password ***** # buildkit');
  }
});

test.each(Object.keys(encodings))('a file in %s', (name) => {
  const places = placesOf(report).filter(({ path }) => path === `in/${name}.ini`);
  expect(places.map(({ key }) => key)).toEqual(['db_password']);
});
