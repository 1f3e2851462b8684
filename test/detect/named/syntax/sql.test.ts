import { describe, expect, test } from '@jest/globals';
import { find } from '../find.ts';

describe('columns of passwords', () => {
  test.each<[text: string, values: string[]]>([
    [
      "INSERT INTO users (id, name, password, email) VALUES (1, 'bob', 'winter-42', 'b@x.test'), (2, 'an,n', 'hunter2xyz', NULL);",
      ['winter-42', 'hunter2xyz'],
    ],
    ["INSERT INTO `smtp` (`host`,`smtp_password`)\nVALUES\n ('x','tr0ub4dor&3');", ['tr0ub4dor&3']],
    ["REPLACE INTO u (password, at) VALUES ('winter-42', now());", ['winter-42']],
    ["INSERT INTO a(login, password) VALUES ('bob', crypt('s3cret!x9', gen_salt('bf')));", ['s3cret!x9']],
    [
      'COPY public.users (id, password, email) FROM stdin;\n1\twinter-42\tb@x.test\n2\thunter2xyz\t\\N\n\\.\n',
      ['winter-42', 'hunter2xyz'],
    ],
  ])('%s', (text, values) => {
    expect(find(text, 'srv/dump.sql')).toEqual(values);
  });

  test.each([
    "INSERT INTO users (id, name, password) VALUES (1, 'bob', ''), (2, 'ann', NULL);",
    'INSERT INTO users (id, name, password) VALUES (?, ?, ?);',
    'INSERT INTO users (id, password) VALUES (:id, :password);',
    "INSERT INTO labels (key, text) VALUES ('password', 'Password');",
    "INSERT INTO users (name, password) SELECT 'winter-42', 'winter-42';",
    'COPY users (id, password) FROM stdin;\n1\t\\N\n\\.\nwinter-42\twinter-42\n',
    'CREATE TABLE users (name text, password text);',
  ])('nothing in %s', (text) => {
    expect(find(text, 'srv/dump.sql')).toEqual([]);
  });
});

describe('identified by', () => {
  test.each([
    ['CREATE USER shop IDENTIFIED BY winter42x DEFAULT TABLESPACE users;', 'a.sql', 'winter42x'],
    ["CREATE DATABASE LINK l CONNECT TO x IDENTIFIED BY winter42x USING 'db';", 'a.sql', 'winter42x'],
    ["CREATE\\040USER\\040'app'@'%'\\040IDENTIFIED\\040BY\\040'winter42x';", 'root/.mysql_history', 'winter42x'],
  ])('%s', (text, path, value) => {
    expect(find(text, path)).toEqual([value]);
  });

  test.each([
    'CREATE USER shop IDENTIFIED EXTERNALLY;',
    'ALTER USER shop IDENTIFIED BY &pw;',
    'The user is identified by name.',
  ])('nothing in %s', (text) => {
    expect(find(text, 'a.sql')).toEqual([]);
  });
});
