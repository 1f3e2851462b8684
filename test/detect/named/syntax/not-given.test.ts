import { describe, expect, test } from '@jest/globals';
import { find } from '../find.ts';

describe('what stands beside a key without being its value', () => {
  test.each([
    ['a.php', "throw new Error($ok ? 'pass' : 'failed5');"],
    ['A.cs', 'Log(failures == 0 ? "ALL PASS" : "5 FAILED");'],
    ['ci.yml', 'run: docker run --rm -v "$PWD:/srv9/app" -w /app node'],
    ['a.html', '<input type="password" name="password"><input type="submit" value="L0gin">'],
    ['a.html', '<td><input name="password"/></td><td><button value="L0gin">'],
    ['package.json', '{"x-mongo": "docker run -p 27017:27017 --name mongo mongo:latest"}'],
    ['README.md', 'docker run --name some-mongo -p 27017:27017 -d mongo'],
    ['README.md', '    MYSQL_PASSWORD= FILTER=integration7 npm test'],
    ['_secrets.tpl', '{{- $password = randAlphaNum9 $length }}'],
    ['a.ts', "service.setup('pwd', 'initial7', 'later').run()"],
    ['a.c', '"--quiet : no --askpass or --auth-user-pass passwords.\\n"'],
    ['a.go', '//go:generate gen -package-name mysql -properties "name7,id"'],
    ['notes.txt', 'It needs the --auth-user-pass directive. So be it.'],
    ['README.md', 'Use "sha256_password" or "caching_sha2_passw0rd" for it.'],
    ['check.sh', 'print_pass "Databa5e is up"'],
    ['login.twig', '<input placeholder="{{ entry_password }}" id="input5">'],
    ['a.php', "->add('password', 'length9', ['rule' => ['minLength', 8]])"],
    ['A.cs', '/// The state to pass to the created <see cref="IServer9"/>.'],
    ['a.go', 'Methods: []string{"password", "custom_7"}'],
    ['A.cs', 'return urlEncoder.Encode("eShop5");'],
    ['wp-config.php', "define('DB_PASSWORD', '{{ wp_db_password }}');"],
    ['secret.yaml', 'kind: Secret\ndata:\n  node.auth.username_in: bXVzZXIx\n  storageaccountname: YXpoenRlc3Q3\n'],
  ])('nothing in %s: %s', (path, text) => expect(find(text, path)).toEqual([]));

  test.each([
    ['a.js', 'const x = { kind: "a?", "password": "sw0rdfish" };'],
    ['a.js', "const o = ok ? { password: 'sw0rdfish' } : null;"],
    ['a.xml', '<property name="password"><value>sw0rdfish</value></property>'],
    ['run.sh', 'mongo -u ann -p sw0rdfish db'],
    ['run.sh', '/usr/bin/mongo -p sw0rdfish'],
    ['_secrets.tpl', '{{- $password := "sw0rdfish" }}'],
    ['README.md', 'MYSQL_PASSWORD=sw0rdfish FILTER=x npm test'],
    ['A.java', 'new PostgreSQLContainer("postgres").withPassword("sw0rdfish")'],
  ])('%s: %s', (path, text) => expect(find(text, path)).toEqual(['sw0rdfish']));
});
