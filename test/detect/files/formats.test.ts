import { describe, expect, test } from '@jest/globals';
import { formats } from '../../../src/detect/files/index.ts';
import { find } from '../named/find.ts';

const b64 = (text: string): string => Buffer.from(text).toString('base64');
const sha512 = `$6$saltsalt$${'Ab3/'.repeat(21)}xy`;

describe('files of a form of their own', () => {
  test.each<[path: string, text: string, values: string[]]>([
    ['root/.pgpass', 'db:5432:shop:app:password\n# note\n*:*:*:root:a\\:b', ['password', 'a\\:b']],
    ['root/.netrc', 'machine git.test\n  login bot\n  password secret\n', ['secret']],
    ['root/.esmtprc', 'hostname=smtp.test:587\nusername "me"\npassword "password"\n', ['password']],
    ['etc/msmtprc', 'account x\npassword letmein\n', ['letmein']],
    [
      'var/www/.htpasswd',
      'ann:$apr1$abcdefgh$0123456789abcdefghijkl\nbob:plainword',
      ['$apr1$abcdefgh$0123456789abcdefghijkl', 'plainword'],
    ],
    ['etc/shadow', `root:*:19000:0:99999:7:::\nann:${sha512}:19000:0:99999:7:::\nbob:!:1::\n`, [sha512]],
    ['root/.docker/config.json', `{"auths":{"r.test":{"auth":"${b64('bot:secret')}"}}}`, [b64('bot:secret')]],
    ['root/.git-credentials', 'https://me@x.test:pass!#@498@git.test\n', ['pass!#@498']],
    [
      'www/wp-config.php',
      "define( 'DB_PASSWORD', 'admin' );\ndefine('AUTH_SALT', 'x<y (z) {a} $b');\n",
      ['admin', 'x<y (z) {a} $b'],
    ],
    ['www/wp-config.php', "define('AUTH_KEY', 'put your unique phrase here');", []],
    ['root/.config/filezilla/recentservers.xml', `<Pass encoding="base64">${b64('secret')}</Pass>`, ['secret']],
    ['root/.config/filezilla/sitemanager.xml', '<Pass encoding="crypt" pubkey="x">abcd</Pass>', []],
    ['opt/tomcat/conf/tomcat-users.xml', '<user username="admin" password="admin" roles="x"/>', ['admin']],
    ['app/.ftpconfig', '{"host":"x","pass":"secret","passphrase":"kitten"}', ['secret', 'kitten']],
    ['root/.npmrc', '//registry.test/:_authToken=4711\n_auth = YTpi\n', ['4711', 'YTpi']],
    ['root/.npmrc', `//registry.test/:_authToken=$\{NPM_TOKEN}\n`, []],
    [
      'root/.config/composer/auth.json',
      '{"github-oauth": {"github.com": "5d41402abc4b2a76b971"}}',
      ['5d41402abc4b2a76b971'],
    ],
    ['etc/wpa_supplicant/wpa_supplicant.conf', 'network={\n  ssid="x"\n  psk="open sesame"\n}', ['open sesame']],
    [
      'root/.mozilla/logins.json',
      '{"encryptedPassword":"MDoEEPgAAAAAAAAAAAAAAAAAAAE="}',
      ['MDoEEPgAAAAAAAAAAAAAAAAAAAE='],
    ],
  ])('%s: %s', (path, text, values) => {
    expect(find(text, path).sort()).toEqual([...values].sort());
  });
});

describe('files whose name calls for a secret', () => {
  test.each([
    'run/secrets/db',
    'app/db_password.txt',
    'app/api-key',
    'config/master.key',
    'root/.vault-token',
    'app/jwt.secret',
    'layers/x/env/DB_PASSWORD.override',
    'platform/env/API_TOKEN',
    'layers/x/env.launch/web/DB_PASSWORD.default',
  ])('%s', (path) => {
    expect(find('kitten7-of-the-sea\n', path)).toEqual(['kitten7-of-the-sea']);
  });

  test.each([
    ['app/db_password.txt', 'two words'],
    ['app/password.py', 'kitten7'],
    ['app/passwords.txt', 'a\nb\n'],
    ['layers/x/env/JAVA_HOME.override', '/opt/java'],
    ['layers/x/env/DB_PASSWORD_FILE', '/run/secrets/db'],
    ['run/secrets/ca.crt', 'kitten7'],
    ['usr/share/doc/token.txt', ''],
  ])('nothing in %s', (path, text) => {
    expect(find(text, path)).toEqual([]);
  });
});

test('every format has a name of its own', () => {
  expect(new Set(formats.map(({ name }) => name)).size).toBe(formats.length);
});
