import { describe, expect, test } from '@jest/globals';
import { find } from '../find.ts';

describe('a key and its value beside each other', () => {
  test.each([
    ['[{shop, [{db_password, "winter-42"}, {user, "x"}]}].', 'sys.config', 'winter-42'],
    ['[{rabbit, [{default_pass, <<"winter-42">>}]}].', 'rabbitmq.config', 'winter-42'],
    ['std::map<string, string> m = { {"password", "winter-42"} };', 'a.cpp', 'winter-42'],
    ['{:db-password "winter-42" :smtp {:host "x"}}', 'config.edn', 'winter-42'],
    ['  @db_password "winter-42"', 'shop.ex', 'winter-42'],
    ['public string Password { get; set; } = "winter-42";', 'A.cs', 'winter-42'],
    ['std::string dbPassword{"winter-42"};', 'a.cpp', 'winter-42'],
    ['strcpy(cfg->password, "winter-42");', 'a.c', 'winter-42'],
    ['<property value="{&quot;password&quot;: &quot;winter-42&quot;}"/>', 'a.xml', 'winter-42'],
    ['<cell value="Password: &quot;winter-42&quot;"/>', 'a.drawio.xml', 'winter-42'],
    ['<a title="password=&#39;winter-42&#39;">', 'a.html', 'winter-42'],
    ['set(DB_PASSWORD "winter-42")', 'CMakeLists.txt', 'winter-42'],
    ['%define DB_PASSWORD "winter-42"', 'a.inc', 'winter-42'],
  ])('%s', (text, path, value) => {
    expect(find(text, path)).toEqual([value]);
  });

  test.each([
    ['[{shop, [{db_password, ""}, {user, "x"}]}].', 'sys.config'],
    ['{"password", required_argument, NULL, \'p\'},', 'a.c'],
    ['{"password", "Password"}', 'a.c'],
    ['{token.CONST, "SUB_CONSTANT_42_Ab"},', 'a.go'],
    ['{:db {:user "x" :password #env DB_PW}}', 'config.edn'],
    ['  @db_password Application.compile_env(:shop, :db_password)', 'shop.ex'],
    ['public string Password { get; set; } = "";', 'A.cs'],
    ['strcpy(cfg->password, pw);', 'a.c'],
    ['<property value="{&quot;password&quot;: &quot;#{pw}&quot;}"/>', 'a.xml'],
    ['<a title="password: &lt;none&gt;">', 'a.html'],
    ['strcmp(cfg->password, other, "winter-42");', 'a.c'],
  ])('nothing in %s', (text, path) => {
    expect(find(text, path)).toEqual([]);
  });
});

describe('options of a command line', () => {
  test.each([
    ["parser.add_argument('--password', '-p', default='winter-42', help='x')", 'a.py', 'winter-42'],
    ['@click.option("-p", "--db-password", default="winter-42")', 'a.py', 'winter-42'],
    [".option('password', { alias: 'p', default: 'winter-42' })", 'a.js', 'winter-42'],
    ['flag.StringVar(&password, "password", "winter-42", "the password")', 'a.go', 'winter-42'],
    ['cmd.Flags().StringVarP(&o.pw, "password", "p", "winter-42", "the password")', 'a.go', 'winter-42'],
    ['pw := flag.String("db-password", "winter-42", "pw")', 'a.go', 'winter-42'],
    ['CMD ["app", "--password", "winter-42"]', 'Dockerfile', 'winter-42'],
    ['Popen(["app", "--password", "winter-42", "x"])', 'a.py', 'winter-42'],
  ])('%s', (text, path, value) => {
    expect(find(text, path)).toEqual([value]);
  });

  test.each([
    ["parser.add_argument('--password', '-p', default=None, help='the password of old7')", 'a.py'],
    ["parser.add_argument('--password', help='x'); f(default='winter-42')", 'a.py'],
    ['flag.StringVar(&password, "password", "", "the password")', 'a.go'],
    ['CMD ["app", "--password", "$PW"]', 'Dockerfile'],
    ['Popen(["app", "--password", pw])', 'a.py'],
    ['["--password", "--user"]', 'a.py'],
  ])('nothing in %s', (text, path) => {
    expect(find(text, path)).toEqual([]);
  });
});

describe('several passwords under one name', () => {
  test.each([
    ['PASSWORDS = ["winter-42", "hunter2xyz"]', 'a.py'],
    ['passwords = ["winter-42", \'hunter2xyz\']', 'a.toml'],
    ['PASSWORDS=("winter-42" "hunter2xyz")', 'a.sh'],
    ['"passwords": { "root": "winter-42", "bob": "hunter2xyz" }', 'a.json'],
    ["$passwords = { ann => 'winter-42', bob => 'hunter2xyz' }", 'a.rb'],
  ])('%s', (text, path) => {
    expect(find(text, path)).toEqual(['winter-42', 'hunter2xyz']);
  });

  test.each([
    ['PASSWORDS = []', 'a.py'],
    ['"passwords": { "root": "", "bob": "<set it>" }', 'a.json'],
    ['passwords = load("winter-42.txt")', 'a.py'],
  ])('nothing in %s', (text, path) => {
    expect(find(text, path)).toEqual([]);
  });
});
