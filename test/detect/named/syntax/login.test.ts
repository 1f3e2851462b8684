import { describe, expect, test } from '@jest/globals';
import { find } from '../find.ts';

describe('calls that log in', () => {
  test.each([
    ['A.java', 'DriverManager.getConnection("jdbc:mysql://db/x", "bob", "swordfish")'],
    ['A.java', 'DriverManager.getConnection(url, user, "swordfish");'],
    ['A.java', 'new PasswordAuthentication("bob", "swordfish")'],
    ['A.cs', 'client.Credentials = new NetworkCredential("bob", "swordfish");'],
    ['A.cs', 'new NetworkCredential("bob", "swordfish", "CORP")'],
    ['build.sbt', 'credentials += Credentials("Nexus Repository", "nexus.test", "bob", "swordfish")'],
    ['a.py', 'requests.get(url, auth=("bob", "swordfish"))'],
    ['a.py', 'smtp.login("bob@x.test", "swordfish")'],
    ['a.php', 'mysqli_connect("db", "bob", "swordfish", "shop")'],
    ['a.php', "new PDO('mysql:host=db', 'bob', 'swordfish')"],
    ['a.py', 'transport.auth_password("bob", "swordfish")'],
    ['A.java', 'connection.authenticateWithPassword("bob", "swordfish")'],
    ['a.go', 'req.SetBasicAuth("bob", "swordfish")'],
  ])('%s: %s', (path, text) => expect(find(text, path)).toContain('swordfish'));

  test.each([
    ['a.py', 'session.login(user, password)'],
    ['a.py', 'auth = ("basic", scheme)'],
    ['A.java', 'DriverManager.getConnection("jdbc:mysql://db/x")'],
    ['a.js', 'router.get("/login", show); user.login("x")'],
  ])('%s: nothing in %s', (path, text) => expect(find(text, path)).toEqual([]));
});

describe('comparisons with the literal first', () => {
  test.each([
    'if ("swordfish" == password) {',
    "if ('swordfish' !== this.password) {",
    'if ("swordfish".equals(password)) {',
  ])('%s', (text) => expect(find(text, 'A.java')).toEqual(['swordfish']));
});

describe('sentences that tell a password', () => {
  test.each(["The default password is 'swordfish'.", 'The password for the user "ann" is "swordfish".'])('%s', (text) =>
    expect(find(text, 'README.md')).toEqual(['swordfish']),
  );

  test.each(["The password is 'required'.", 'The password is "too short"'])('nothing in %s', (text) =>
    expect(find(text, 'README.md')).toEqual([]),
  );
});

describe('commands', () => {
  test.each([
    'mysqladmin -u root password swordfish',
    'useradd -m -p swordfish bob',
    'openssl enc -aes-256-cbc -k swordfish -in x',
    'zip -P swordfish a.zip b',
    '7z x -pswordfish a.7z',
    'xfreerdp /u:bob /p:swordfish /v:host',
    'net use Z: \\\\srv\\share swordfish /user:bob',
    'ConvertTo-SecureString "swordfish" -AsPlainText -Force',
  ])('%s', (text) => expect(find(text, 'run.sh')).toEqual(['swordfish']));
});
