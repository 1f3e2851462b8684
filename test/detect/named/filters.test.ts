import { describe, expect, test } from '@jest/globals';
import { filters } from '../../../src/detect/named/filters/index.ts';
import { verdictOf } from './find.ts';

/** For each filter: what it keeps out, and what is like it but stays. `[key, value, more]`. */
type Case = readonly [key: string, value: string, more?: Parameters<typeof verdictOf>[2]];
const bare = { quote: '', by: 'yaml', path: 'app/app.yml' } as const;

const CASES: Readonly<Record<string, { readonly out: readonly Case[]; readonly in: readonly Case[] }>> = {
  'lock-file': {
    out: [['api_key', '5d41402abc4b2a76b9719d911017c592', { path: 'app/package-lock.json' }]],
    in: [['api_key', '5d41402abc4b2a76b9719d911017c592', { path: 'app/package.json' }]],
  },
  empty: {
    out: [
      ['password', ''],
      ['password', 'none'],
      ['password', 'true', bare],
      ['password', 'N/A'],
      ['update_password', 'always'],
    ],
    in: [['password', 'none-of-it7']],
  },
  reference: {
    out: [
      ['password', `$\{DB_PASSWORD}`],
      ['password', '$DB_PASSWORD'],
      ['password', '{{ db_password }}'],
      ['password', '<%= password %>'],
      ['password', '%(password)s'],
      ['password', '%PASSWORD%'],
      ['password', '#{password}'],
      ['password', '<password>'],
      ['password', '@password@'],
      ['password', '__PASSWORD__'],
      ['password', 'op://vault/item/field'],
      ['password', 'vault:secret/data/db#password'],
      ['password', 'projects/shop/secrets/db/versions/1'],
      ['password', 'prefix-%s'],
      ['password', '$(<DB_PASSWORD_FILE)', bare],
      ['login_token', '{user}:{code}', { before: 'login_token = f"' }],
      ['password_line', '{user.name}x', { before: 'password_line = $"' }],
      ['userAndPassword', '$name:$password'],
      ['password', '<<password>>'],
      ['password', '[[BLANK]]'],
      ['ssh_keys', `ubuntu:$\{trimspace(file(var.key))}`],
      ['private_key', '{\\"Fn::GetAtt\\": [\\"Pair\\", \\"x\\"]}'],
    ],
    in: [
      ['password', 'pa$$w0rd7'],
      ['password', '50%off-today'],
      ['password', 'a{b}c7-kitten'],
      ['password', 'sw0rd{fish}', { before: 'password = "' }],
    ],
  },
  encrypted: {
    out: [
      ['password', 'ENC[AES256_GCM,data:p673w,iv:YY,tag:A,type:str]'],
      ['password', 'ENC(G6N718UuyPE5bHyWKyuLQSm02auQPUtm)', bare],
      ['password', '{cipher}682bc583f4641835fa2db009355293665d2647da', bare],
      ['password', "'{cipher}682bc583f4641835fa2db009355293665d2647da'", bare],
      ['password', 'vault:v1:8SDd3WHDOjf7mq69CyCqYjBXAiQQAVZRkFM13ok481zo'],
    ],
    in: [['password', 'encore-7-times']],
  },
  'pem-block': {
    out: [['private_key', '-----BEGIN CERTIFICATE-----']],
    in: [['private_key', 'c2VjcmV0LXNhdWNlLTEyMzQ1Njc4OTA0NzEx']],
  },
  masked: {
    out: [
      ['password', '********'],
      ['password', 'xxxxxxxx'],
      ['password', 'sk-...abc'],
      ['password', 'aaaaaa'],
      ['password', 'redacted'],
      ['password', '$encrypted$'],
      ['api_token', 'dt9.AAAAAAAAAAAAAAAA.BBBBBBBBBBBBBBBB7'],
    ],
    in: [['password', 'maxx**imum7']],
  },
  'too-short': {
    out: [
      ['password', 'abc'],
      ['api_key', 'a1b2c'],
    ],
    in: [['password', 'ab3d']],
  },
  path: {
    out: [
      ['password', '/run/secrets/db_password'],
      ['private_key', './keys/server.pem'],
      ['secret', 'C:\\keys\\a.txt'],
      ['secret', 'config/secrets.yml'],
    ],
    in: [['secret_key', 'wJalrXUtnFEMIK7MDENGbPxRfi/CYzR9dQ8aHT31']],
  },
  format: {
    out: [
      ['token', '10.20.30-beta'],
      ['token', '2024-01-31'],
      ['password', '10.0.0.1'],
      ['password', 'me@example.org'],
      ['token', 'application/json'],
      ['secret', 'https://vault.test/x'],
      ['password', '^[a-z]+$'],
      ['secret', 'arn:aws:iam::1:role/x'],
      ['password', '3000ms'],
      ['ssh_key', 'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ9x7Kd ann@x'],
      ['host_key', 'AAAAB3NzaC1yc2EAAAADAQABAAABAQ9x7KdPq04x'],
      ['client_token', 'hmac-sha256:883d7702eb6b48067dc6482a32af1e04'],
      ['webhook', 'https://hooks.test/api/v1/notifications/'],
    ],
    in: [['webhook', 'https://hooks.test/services/T00/B00/x8Kd93jfKq0s8Zp']],
  },
  code: {
    out: [
      ['password', 'get_password()', bare],
      ['password', 'self.password', bare],
      ['password', 'user.password', bare],
      ['password', 'a && b', bare],
      ['password', 'new Password', bare],
      ['password', 'response[', { ...bare, by: 'text', behind: "'SecretString']" }],
      ['password', '--password='],
      ['password', 'system-', { behind: ' + suffix' }],
      ['OS_PASSWORD', '{auth[', { ...bare, by: 'text', behind: "'password']}", path: 'getenv' }],
      ['password', '),f?m.createElement('],
      ['password', 'passwordStrength', { by: 'xml-attribute', before: '<x-info [password]="', path: 'a.html' }],
      ['password', 'ngModel', { by: 'xml-attribute', before: '<input #password="', path: 'a.html' }],
      ['TOKEN', 'curl -X POST db:8080/token', { quote: '`', by: 'text', path: 'README.md' }],
    ],
    in: [
      ['password', 'sw0rd.fish', bare],
      ['password', 'sw0rdfish[', { ...bare, by: 'dotenv' }],
      ['password', 'swordfish', { by: 'xml-attribute', before: '<user password="', path: 'a.xml' }],
    ],
  },
  prose: {
    out: [
      ['password', 'Your new password'],
      ['secret', 'The API secret of the account'],
    ],
    in: [['password', 'c0rrect h0rse battery9']],
  },
  'foreign-script': {
    out: [['password', '\xe5\xaf\x86\xe7\xa0\x81']],
    in: [['password', 'p\xc3\xa4ssli-77']],
  },
  'type-name': {
    out: [
      ['password', 'string'],
      ['password', 'password'],
      ['token', 'bearer'],
      ['secret', 'varchar(255)'],
      ['password', 'hashed'],
      ['password', 'function'],
    ],
    in: [['password', 'strings7']],
  },
  translation: {
    out: [
      ['password', 'Passwort', { path: 'app/locales/de.json' }],
      ['client_secret', 'Tajn\\u00e9 heslo'.replace(' ', ''), { path: 'app/locales/cs.json' }],
    ],
    in: [['password', 'Passwort7', { path: 'app/config.json' }]],
  },
  'name-service': {
    out: [['passwd', 'files systemd', { ...bare, path: 'etc/nsswitch.conf' }]],
    in: [['passwd', 'filesystem7', { ...bare, path: 'etc/x.conf' }]],
  },
  badge: {
    out: [
      [
        'token',
        'q8fZ2mW7xK4n',
        { by: 'query', before: '[![x](https://codecov.io/gh/a/b/graph/badge.svg?token=', path: 'README.md' },
      ],
    ],
    in: [['token', 'q8fZ2mW7xK4n', { by: 'query', before: 'https://x.test/feed?token=', path: 'README.md' }]],
  },
  'names-itself': {
    out: [
      ['DB_PASSWORD', 'DB_PASSWORD'],
      ['password', 'my_password'],
      ['token', 'test-token'],
      ['password', 'newPassword'],
      ['api_key', 'your-api-key'],
      ['encrypted_password', 't.string :encrypted_password, limit: 128'],
      ['MANAGE_WEBHOOKS', 'mng_webhooks'],
      ['AuthV2Password', 'v2password'],
      ['rowKey', '1514b99f64ab5d87', { before: 'rows["1514b99f64ab5d87"]["rowKey"] = "' }],
      ['SSL_KEYSTORE_CREDENTIALS', 'src_keystore_creds'],
      ['password', 'filePassword', { ...bare, by: 'text', path: 'docs/a.md' }],
    ],
    in: [
      ['password', 'filePassword'],
      ['password', 'mongopass'],
      ['password', 'password1234'],
      ['password', 'AdminPassword123'],
    ],
  },
  placeholder: {
    out: [
      ['password', 'changeme'],
      ['password', 'replace-me-now'],
      ['password', 'foobar'],
      ['api_key', 'example-4711-4712'],
      ['password', '12345'],
      ['password', 'justForTesting'],
      ['password', 'SecurePwdGoesHere'],
    ],
    in: [['password', 'changeling7']],
  },
  identifier: {
    out: [
      ['password', 'DEFAULT_HASHER'],
      ['token', 'tokenHandlerFactory'],
      ['secret', 'client_credentials_flow'],
    ],
    in: [['password', 'kitten_purr']],
  },
  'weak-key': {
    out: [
      ['key', 'columns1'],
      ['auth', 'ldap-auth2'],
    ],
    in: [['key', 'x8Kd93jfKq0s8ZpW']],
  },
  'made-of-words': {
    out: [
      ['token', 'callback'],
      ['api_key', 'Marker'],
      ['credentials', 'include'],
    ],
    in: [
      ['token', 'q8fZ2mW7xK4n'],
      ['api_key', 'k7x2-m9p4-qq'],
    ],
  },
};

// Plain loops: the titles hold percent signs, which test.each would take for its own.
for (const [name, { out, in: stays }] of Object.entries(CASES))
  describe(name, () => {
    for (const [key, value, more] of out)
      test(`keeps out ${key} = ${value}`, () => {
        expect(verdictOf(key, value, more)).toBe(name);
      });
    for (const [key, value, more] of stays)
      test(`lets ${key} = ${value} stay`, () => {
        expect(['medium', 'high']).toContain(verdictOf(key, value, more));
      });
  });

test('every filter has its cases', () => {
  expect(Object.keys(CASES).sort()).toEqual(filters.map(({ name }) => name).sort());
});

test('a key that calls for no secret is told apart from a value that is none', () => {
  expect(verdictOf('username', 'q8fZ2mW7xK4n')).toBe('key-calls-for-no-secret');
});
