import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createDetector } from '../../src/detect/index.ts';
import { tablesOf } from '../../src/sqlite/index.ts';
import { describeWith, lookFor } from '../support/describe-with.ts';
import { runFolder } from '../support/run-folder.ts';
import { scanMembers } from '../support/scan-members.ts';

const detector = createDetector({ version: 'test' });

/** Makes a database by the SQLite that Python has. */
function databaseOf(...statements: string[]): Buffer {
  const path = join(mkdtempSync(join(runFolder(), 'sqlite-')), 'data.db');
  const script = `import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
for statement in sys.argv[2:]: db.execute(statement)
db.commit()
db.close()`;
  execFileSync('python3', ['-c', script, path, ...statements]);
  return readFileSync(path);
}

const found = await lookFor(async () => ({
  version: execFileSync('python3', ['-c', 'import sqlite3; print(sqlite3.sqlite_version)'], { encoding: 'utf8' }),
}));

const MANY = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)
  INSERT INTO users (login, "pass word", note) SELECT 'user' || i, NULL, hex(randomblob(1 + i % 700)) FROM n`;
const ONE = `INSERT INTO users (login, password) VALUES ('admin', 'qu1etHarbor-77x')`;
const TABLE = `CREATE TABLE users (id INTEGER PRIMARY KEY, login TEXT DEFAULT 'a,b(', password TEXT, "pass word" TEXT,
  note TEXT CHECK (length(note) < 5000), UNIQUE (login, note))`;

describeWith('an SQLite database', found, () => {
  test.each([
    ['as it comes', []],
    ['with small pages, so that rows go over', ['PRAGMA page_size = 512']],
    ['in UTF-16', ["PRAGMA encoding = 'UTF-16le'"]],
    ['in UTF-16, high byte first', ["PRAGMA encoding = 'UTF-16be'"]],
  ])('tells a row by its columns: %s', async (_, pragmas) => {
    const body = databaseOf(...pragmas, TABLE, MANY, ONE);
    const result = await scanMembers([{ name: 'app/data.db', body }], { detector });
    expect(result.found).toContainEqual(expect.stringMatching(/^app\/data\.db!users\.jsonl:3001:\d+ qu1etHarbor-77x$/));
    expect(result.skipped).toEqual([]);
  });

  test('gives all rows and columns', () => {
    const [table] = [...tablesOf(databaseOf('PRAGMA page_size = 1024', TABLE, MANY, ONE))];
    expect(table).toMatchObject({ name: 'users', columns: ['id', 'login', 'password', 'pass word', 'note'] });
    const rows = [...table!.rows()];
    expect(rows).toHaveLength(3001);
    for (const [i, row] of rows.slice(0, 3000).entries()) {
      expect(row.slice(1, 4)).toEqual([`user${i + 1}`, null, null]);
      expect(row[4]).toHaveLength((1 + ((i + 1) % 700)) * 2);
    }
  });

  test('that is damaged does no harm', async () => {
    const whole = databaseOf('PRAGMA page_size = 512', TABLE, MANY.replace('3000', '60'), ONE);
    for (let at = 16; at < whole.length; at += 97) {
      const damaged = Buffer.from(whole);
      damaged.fill(0xff, at, at + 3);
      await scanMembers([{ name: 'x.db', body: damaged }]);
      await scanMembers([{ name: 'x.db', body: whole.subarray(0, at) }]);
    }
  });
});
