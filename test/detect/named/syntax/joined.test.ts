import { describe, expect, test } from '@jest/globals';
import { find } from '../find.ts';

describe('a user and a password as one value', () => {
  test.each([
    ['NEO4J_AUTH=neo4j/winter-42', '.env', 'winter-42'],
    ['NEO4J_AUTH: "neo4j/winter-42"', 'compose.yaml', 'winter-42'],
    ['url=jdbc:oracle:thin:shop/winter42@//db:1521/XE', 'a.properties', 'winter42'],
    ['db, _ := sql.Open("mysql", "root:winter-42@tcp(db:3306)/shop")', 'a.go', 'winter-42'],
    ['BUNDLE_GEMS__X__TEST: "bob:winter-42"\n', '.bundle/config', 'winter-42'],
  ])('%s', (text, path, value) => {
    expect(find(text, path)).toEqual([value]);
  });

  test.each([
    ['NEO4J_AUTH=none', '.env'],
    [`NEO4J_AUTH=neo4j/$\{PW7}`, '.env'],
    ['url=jdbc:oracle:thin:@//db7:1521/XE', 'a.properties'],
    ['sql.Open("mysql", user+":"+pw7+"@tcp(db:3306)/shop")', 'a.go'],
    ['BUNDLE_MIRROR__X: "https://x.test/"\n', '.bundle/config'],
  ])('nothing in %s', (text, path) => {
    expect(find(text, path)).toEqual([]);
  });
});

describe('answers of scripts', () => {
  test.each([
    ['expect "assword:"\nsend "winter-42\\r"', 'a.exp', 'winter-42'],
    ['expect "Password:" { send -- "winter-42\\r" }', 'a.exp', 'winter-42'],
    ["child.expect('password:')\nchild.sendline('winter-42')", 'a.py', 'winter-42'],
  ])('%s', (text, path, value) => {
    expect(find(text, path)).toEqual([value]);
  });

  test.each([
    ['expect "assword:"\nsend "$password\\r"', 'a.exp'],
    ['expect "assword:"\nsend "$pw\\r"\nexpect "# "\nsend "winter-42\\r"', 'a.exp'],
    ["child.expect('login:')\nchild.sendline('winter-42')", 'a.py'],
  ])('nothing in %s', (text, path) => {
    expect(find(text, path)).toEqual([]);
  });
});

describe('where else a password is told', () => {
  test.each([
    [
      'chpasswd:\n  expire: false\n  list: |\n    root:winter-42\n    bob:RANDOM\nusers: []',
      'user-data.yaml',
      'winter-42',
    ],
    ['template { data = <<EOH\nDB_PASSWORD=winter-42\nEOH\n}', 'a.nomad', 'winter-42'],
    ['"source": ["os.environ[\'DB_PASS\'] = \\"winter-42\\"\\n"]', 'a.ipynb', 'winter-42'],
    ['{"credentials": [{"type": "password", "value": "winter-42"}]}', 'realm.json', 'winter-42'],
    ['[INFO] Initial admin password: winter42x', 'build.log', 'winter42x'],
    ['root pw: winter-42', 'notes.txt', 'winter-42'],
    ['let p = env::var("DB_PASSWORD").unwrap_or_else(|_| "winter-42".into());', 'a.rs', 'winter-42'],
    ['Optional.ofNullable(System.getenv("DB_PASSWORD")).orElse("winter-42")', 'A.java', 'winter-42'],
    ['jdbc:sqlserver://db;user=sa;password={winter;42};encrypt=true', 'a.properties', 'winter;42'],
    ['<auth-user-pass>\nbob\nwinter-42\n</auth-user-pass>', 'client.ovpn', 'winter-42'],
    ['password: "correct horse battery staple"', 'app.yaml', 'correct horse battery staple'],
    ["  - 'REDIS_PASSWORD=correct horse battery staple'", 'compose.yaml', 'correct horse battery staple'],
    ['mount -t cifs //nas/x /mnt -o user=bob,password=winter-42,vers=3', 'a.sh', 'winter-42'],
  ])('%s', (text, path, value) => {
    expect(find(text, path)).toEqual([value]);
  });

  test.each([
    ['chpasswd:\n  expire: false\nusers: []', 'user-data.yaml'],
    ['template { data = <<EOH\nDB_PASSWORD={{ key "x7" }}\nEOH\n}', 'a.nomad'],
    ['{"type": "password", "value": ""}', 'realm.json'],
    ['env::var("DB_PASSWORD").unwrap_or_default()', 'a.rs'],
    ['jdbc:sqlserver://db;user=sa;password={0};encrypt=true', 'a.properties'],
    ['jdbc:sqlserver://db;user=sa;password={password};encrypt=true', 'a.properties'],
    ['The new user password: required', 'notes.txt'],
    ['Set the admin password: see chapter 7', 'notes.txt'],
    ['password: "passwords must match exactly"', 'app.yaml'],
    ['password: "please choose something longer"', 'app.yaml'],
  ])('nothing in %s', (text, path) => {
    expect(find(text, path)).toEqual([]);
  });
});
