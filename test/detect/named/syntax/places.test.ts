import { describe, expect, test } from '@jest/globals';
import { find } from '../find.ts';

describe('makefiles', () => {
  test.each([
    ['DB_PASSWORD ?= winter-42', 'winter-42'],
    ['PGPASSWORD := winter-42', 'winter-42'],
    ['export SMTP_PASSWORD = tr0ub4dor&3', 'tr0ub4dor&3'],
    ['migrate:\n\tPGPASSWORD=winter-42 psql -h db', 'winter-42'],
  ])('%s', (text, value) => {
    expect(find(text, 'Makefile')).toEqual([value]);
  });

  test.each([
    'DB_PASSWORD ?= $(shell cat .pw7)',
    'PGPASSWORD := $(DB_PASSWORD)',
    'x:\n\tPGPASSWORD=$(PW7) psql',
    'password: winter-42.o',
  ])('nothing in %s', (text) => {
    expect(find(text, 'Makefile')).toEqual([]);
  });
});

describe('directives', () => {
  test.each([
    ['SetEnv DB_PASSWORD "winter-42"', 'etc/apache2/app.conf', 'winter-42'],
    ['  fastcgi_param DB_PASSWORD "winter-42";', 'etc/nginx/app.conf', 'winter-42'],
    ['  user ops insecure-password winter-42 groups x', 'etc/haproxy.cfg', 'winter-42'],
    ['d-i passwd/root-password password winter-42', 'preseed.cfg', 'winter-42'],
    ['rootpw --plaintext winter-42', 'ks.cfg', 'winter-42'],
    ['username admin privilege 15 password 0 winter-42', 'router.cfg', 'winter-42'],
    ['enable secret 0 winter-42', 'router.cfg', 'winter-42'],
    ['set -gx DB_PASSWORD winter-42', 'config.fish', 'winter-42'],
    ['setenv DB_PASSWORD winter-42', 'root/.cshrc', 'winter-42'],
    ['setx DB_PASSWORD winter-42', 'a.bat', 'winter-42'],
    ["maven { credentials { username 'ci'; password 'winter-42' } }", 'build.gradle', 'winter-42'],
    ['cat > /etc/app.conf <<EOF\ndb_password = winter-42\nEOF', 'a.sh', 'winter-42'],
  ])('%s', (text, path, value) => {
    expect(find(text, path)).toEqual([value]);
  });

  test.each([
    ['PassEnv DB_PASSWORD', 'etc/apache2/app.conf'],
    ['  fastcgi_param DB_PASSWORD $db_password7;', 'etc/nginx/app.conf'],
    ['rootpw --lock', 'ks.cfg'],
    ['set -s user-keys[0] "\\ee[5;30012~"', 'tmux.1'],
    ['\\fB\\-\\-with\\-key=tpm2\\fR\\&.', 'creds.1'],
    ['d-i passwd/user-password-crypted password [crypt(3) hash]', 'preseed.cfg'],
    ['set -gx DB_PASSWORD $argv[1]', 'config.fish'],
    ['setenv DB_PASSWORD `cat pw7`', 'root/.cshrc'],
    ['db_password = $PW7', 'a.sh'],
    ['password = Read-Host -Prompt x7', 'a.ps1'],
  ])('nothing in %s', (text, path) => {
    expect(find(text, path)).toEqual([]);
  });
});

describe('pairs of a name and a value', () => {
  test.each([
    ['- value: winter-42\n  name: SMTP_PASSWORD', 'app.yaml', 'winter-42'],
    ['{"value": "winter-42", "key": "password"}', 'a.json', 'winter-42'],
    ['<param-name>password</param-name><param-value>winter-42</param-value>', 'web.xml', 'winter-42'],
    [
      '<env-entry-name>dbPassword</env-entry-name>\n<env-entry-value>winter-42</env-entry-value>',
      'web.xml',
      'winter-42',
    ],
    ['<setting name="Password" serializeAs="String"><value>winter-42</value></setting>', 'app.config', 'winter-42'],
    ['DBPass string `env:"DB_PASS" envDefault:"winter-42"`', 'a.go', 'winter-42'],
  ])('%s', (text, path, value) => {
    expect(find(text, path)).toEqual([value]);
  });

  test.each([
    ['- name: A\n  value: winter-42\n- name: SMTP_PASSWORD\n  valueFrom: x', 'app.yaml'],
    ['<param-name>password</param-name><param-value></param-value>', 'web.xml'],
    ['<setting name="Password" serializeAs="String"><value /></setting>', 'app.config'],
    ['{"value": "winter-42", "key": "label"}, {"key": "password"}', 'a.json'],
  ])('nothing in %s', (text, path) => {
    expect(find(text, path)).toEqual([]);
  });
});

describe('expressions', () => {
  test.each([
    ['my %c = (passwd => q{tr0ub4dor&3});', 'a.pl', 'tr0ub4dor&3'],
    ['CREATE USER bob WITH PASSWORD = $$winter-42$$;', 'a.sql', 'winter-42'],
    ["password => postgresql::postgresql_password('shop', 'winter-42'),", 'site.pp', 'winter-42'],
    ['let password = env::var("PW").unwrap_or("winter-42".to_string());', 'a.rs', 'winter-42'],
    ['val password = sys.env.get("PW").getOrElse("winter-42")', 'A.scala', 'winter-42'],
    ['String x = System.getProperty("password", "winter-42");', 'A.java', 'winter-42'],
    ['client.basic_auth("bob", Some("winter-42"))', 'a.rs', 'winter-42'],
    ['cfg->password = strdup("winter-42");', 'a.c', 'winter-42'],
    ['my $dbh = DBI->connect("dbi:Pg:dbname=x", "shop", "winter-42", { RaiseError => 1 });', 'a.pl', 'winter-42'],
    ['mysql_real_connect(conn, "db", "root", "winter-42", "shop", 0, NULL, 0);', 'a.c', 'winter-42'],
    ['auth := smtp.PlainAuth("", "bob", "winter-42", "smtp.test")', 'a.go', 'winter-42'],
    ["User.objects.create_superuser('admin', 'a@x.test', 'winter-42')", 'a.py', 'winter-42'],
    ["bcrypt.hashSync('winter-42', 10)", 'a.js', 'winter-42'],
    ['WiFi.begin("home", "winter-42");', 'a.ino', 'winter-42'],
    ['export SMTP_PW=winter-42', '.env', 'winter-42'],
  ])('%s', (text, path, value) => {
    expect(find(text, path)).toEqual([value]);
  });

  test.each([
    ["password => postgresql::postgresql_password('shop7', $pw),", 'site.pp'],
    ['let password = env::var("PW7").unwrap_or_default();', 'a.rs'],
    ['String x = System.getProperty("password", fallback7);', 'A.java'],
    ['bcrypt.hashSync(password, 10)', 'a.js'],
    ["create_user('admin7', 'a@x.test', password)", 'a.py'],
    ['WiFi.begin(ssid, password);', 'a.ino'],
  ])('nothing in %s', (text, path) => {
    expect(find(text, path)).toEqual([]);
  });
});
