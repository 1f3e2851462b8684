import { describe, expect, test } from '@jest/globals';
import { find } from '../find.ts';

const hole = (text: string): string => `$\{${text}}`;

describe('what holds when a template is told nothing else', () => {
  test.each([
    [`@Value("${hole('db.password:winter-42')}") private String password;`, 'src/A.java', 'winter-42'],
    [`: "${hole('DB_PASSWORD:=winter-42')}"`, 'a.sh', 'winter-42'],
    [`DB_PASSWORD: ${hole('DB_PASSWORD:-winter-42')}`, 'compose.yaml', 'winter-42'],
    [`DB_PASSWORD: ${hole("env:DB_PASSWORD, 'winter-42'")}`, 'serverless.yml', 'winter-42'],
    ["password: <%= ENV['PW'] || 'winter-42' %>", 'config/database.yml', 'winter-42'],
    ["password: <%= ENV.fetch('PW', 'winter-42') %>", 'config/database.yml', 'winter-42'],
    ['db_password: "{{ db_pw | default(\'winter-42\') }}"', 'vars.yml', 'winter-42'],
    ['password: {{ .Values.pw | default "winter-42" | quote }}', 'tpl/secret.yaml', 'winter-42'],
    ["password: \"{{ 'winter-42' | password_hash('sha512') }}\"", 'play.yml', 'winter-42'],
  ])('%s', (text, path, value) => {
    expect(find(text, path)).toEqual([value]);
  });

  test.each([
    [`@Value("${hole('db.password')}") private String password;`, 'src/A.java'],
    [`@Value("${hole('db.password:')}") private String password;`, 'src/A.java'],
    [`MYSQL_ROOT_PASSWORD=${hole('MYSQL_ROOT_PASSWORD:?it must be set')}`, 'compose.yaml'],
    [`- MYSQL_ROOT_PASSWORD=${hole('MYSQL_ROOT_PASSWORD:?err-7')}`, 'compose.yaml'],
    [`echo "${hole('password:0:3')}"`, 'a.sh'],
    [`echo "${hole('PASSWORD:+winter-42')}"`, 'a.sh'],
    ["password: <%= ENV['PW'] %>", 'config/database.yml'],
    ["password: \"{{ lookup('env', 'DB_PW7') }}\"", 'vars.yml'],
    ['password: {{ .Values.pw | default "" | quote }}', 'tpl/secret.yaml'],
    ['password: {{ randAlphaNum 12 | b64enc }}', 'tpl/secret.yaml'],
  ])('nothing in %s', (text, path) => {
    expect(find(text, path)).toEqual([]);
  });
});

describe('properties of YAML scalars', () => {
  test.each([
    ['password: !!str winter-42', 'winter-42'],
    ['password: &pw winter-42', 'winter-42'],
    ['password: &pw "winter 42x"', 'winter 42x'],
  ])('%s', (text, value) => {
    expect(find(text, 'app.yml')).toEqual([value]);
  });

  test.each(["password: &pw ''", 'password: *pw', 'password: # to be set', 'password: !Ref DbPassword'])(
    'nothing in %s',
    (text) => {
      expect(find(text, 'app.yml')).toEqual([]);
    },
  );
});

describe('where a word ends', () => {
  test.each([
    ["sed -i 's/^password=.*/password=winter-42/' /etc/x", 'a.sh', 'winter-42'],
    ['sed -i "s|DB_PASSWORD=.*|DB_PASSWORD=winter-42|" .env', 'a.sh', 'winter-42'],
    ['env DB_PASSWORD=tr0ub4dor&3;', 'etc/nginx.conf', 'tr0ub4dor&3'],
    ['"password=tr0ub4dor&3&go=1"', 'a.js', 'tr0ub4dor&3'],
    ['curl -d "user=bob&password=winter-42&go=1" https://x.test', 'a.sh', 'winter-42'],
    ['db = { user = "x", password = \'winter-42\' }', 'a.toml', 'winter-42'],
    ['smtp password = winter-42', 'a.ini', 'winter-42'],
    ['"source": ["password = \\"winter-42\\"\\n"]', 'a.ipynb', 'winter-42'],
  ])('%s', (text, path, value) => {
    expect(find(text, path)).toContain(value);
    expect(find(text, path)).toHaveLength(1);
  });

  test.each([
    ['password =   ; not set', 'a.ini'],
    ['sed -i "s/^password=.*/password=$PW/" /etc/x', 'a.sh'],
    ['openssl pkcs12 -passout pass: -out x.p12', 'a.sh'],
    ['expect -c \'expect "password:"; send "$pw\\r"\'', 'a.sh'],
    ['"source": ["conn = connect(user=\'x\', password=pw)\\n"]', 'a.ipynb'],
  ])('nothing in %s', (text, path) => {
    expect(find(text, path)).toEqual([]);
  });
});
