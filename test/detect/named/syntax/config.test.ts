import { describe, expect, test } from '@jest/globals';
import { find } from '../find.ts';

describe('dotenv', () => {
  test.each([
    ['DB_PASSWORD=hunter2', 'hunter2'],
    ['DB_PASSWORD="two words!"', 'two words!'],
    ["export DB_PASSWORD='tr0ub4dor&3'", 'tr0ub4dor&3'],
    ['REDIS_PASS=Wint3r is coming', 'Wint3r is coming'],
    ['MAIL_PASSWORD=swordfish # the old one', 'swordfish'],
    ['JWT_SECRET=4f9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c', '4f9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c'],
    ['#OLD_PASSWORD=gr33n-door', 'gr33n-door'],
    ['DB_PASSWORD=hunter2\r\nDB_USER=app', 'hunter2'],
    [`API_TOKEN=$\{API_TOKEN:-q8fZ2mW7xK4n}`, 'q8fZ2mW7xK4n'],
  ])('%s', (text, value) => {
    expect(find(text, 'app/.env')).toEqual([value]);
  });

  test.each([
    'DB_PASSWORD=',
    'DB_PASSWORD=$SECRET',
    `DB_PASSWORD=$\{SECRET}`,
    `DB_PASSWORD=$\{SECRET:-}`,
    'DB_PASSWORD=$(cat /run/secrets/db)',
    'DB_PASSWORD_FILE=/run/secrets/db',
    'DB_PASSWORD=changeme',
    'DB_PASSWORD=<your password>',
    'DB_PASSWORD=xxxxxxxx',
    'SECRET_KEY_PATH=/etc/app/key.pem',
    'PASSWORD_MIN_LENGTH=12',
    'TOKEN_TTL=3600s',
    'AUTH_MODE=ldap',
  ])('nothing in %s', (text) => {
    expect(find(text, 'app/.env')).toEqual([]);
  });
});

describe('ini and properties', () => {
  test.each([
    ['[db]\npassword = swordfish', 'swordfish'],
    ['spring.datasource.password=Sommer2019', 'Sommer2019'],
    ['password: swordfish', 'swordfish'],
    ['; password = 0ld-swordfish', '0ld-swordfish'],
    ['requirepass 9fj2-kd83', '9fj2-kd83'],
    ['masterauth "9fj2 kd83"', '9fj2 kd83'],
    ['set $apikey 5d41402abc4b2a76b9719d91;', '5d41402abc4b2a76b9719d91'],
    ['sonar.jdbc.password=sw0rdfish\nsonar.jdbc.user=x', 'sw0rdfish'],
    ['ssl.keystore.password=kitten42', 'kitten42'],
    [`db.password=$\{DB_PASSWORD:fallback77}`, 'fallback77'],
  ])('%s', (text, value) => {
    expect(find(text, 'etc/app.conf')).toEqual([value]);
  });

  test.each([
    'password_encryption = scram-sha-256',
    'password = ',
    'password.encoder=bcrypt',
    'passwd: files systemd',
    `db.password=$\{DB_PASSWORD}`,
    'password = ENC(nfjRgsLXf1Xd4cDvQ2w==)',
    'password={cipher}682bc583f4641835fa2db009355293665d2647dade3375c0ee201de2a49f7bda',
    'password = %(db_password)s',
    'auth_type = md5',
    'token.name = session',
  ])('nothing in %s', (text) => {
    expect(find(text, 'etc/app.conf')).toEqual([]);
  });
});

describe('toml', () => {
  test('quoted and literal strings', () => {
    expect(find(`[db]\npassword = "sw0rdfish"\n[mail]\npassword = 'h4rbour'\n`, 'app.toml')).toEqual([
      'sw0rdfish',
      'h4rbour',
    ]);
  });
});

describe('yaml', () => {
  test.each([
    ['db:\n  password: swordfish\n', 'swordfish'],
    ['password: "sw0rd: fish"', 'sw0rd: fish'],
    ["  adminPassword: 'p@ss:w0rd'", 'p@ss:w0rd'],
    ['db: {user: app, password: swordfish}', 'swordfish'],
    ['environment:\n  - POSTGRES_PASSWORD=swordfish\n', 'swordfish'],
    ['environment:\n  POSTGRES_PASSWORD: swordfish\n', 'swordfish'],
    ['env:\n  - name: DB_PASSWORD\n    value: sw0rdfish\n', 'sw0rdfish'],
    ['env:\n  - name: DB_PASSWORD\n    value: "sw0rdfish"\n', 'sw0rdfish'],
    ['passwords:\n  - sw0rdfish\n  - h4rbour\n', 'sw0rdfish', 'h4rbour'],
    ['passwords: ["sw0rdfish", "h4rbour"]', 'sw0rdfish', 'h4rbour'],
    ['password: |-\n  sw0rdfish\n', 'sw0rdfish'],
    ['  - password: swordfish # rotate', 'swordfish'],
    ['MasterPassword:\n  Type: String\n  Default: sw0rdfish\n', 'sw0rdfish'],
    ['command: ["--requirepass", "x"]\nargs: [--password=sw0rdfish]', 'sw0rdfish'],
    ['pin: 4711\npassword: 471100', '471100'],
  ])('%s', (text, ...values) => {
    expect(find(text, 'deploy/app.yml')).toEqual(values);
  });

  test.each([
    'password: "{{ vault_password }}"',
    'password: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  6237643062',
    'password: ENC[AES256_GCM,data:p673w==,iv:YY=,tag:A==,type:str]',
    'password: {{ .Values.password }}',
    'existingSecret: app-secret',
    'secretName: tls-secret',
    'secretKeyRef:\n  name: db-secret\n  key: password\n',
    'password:\n  valueFrom:\n    secretKeyRef: x\n',
    'password: null',
    'password: ""',
    'password: The password of the user',
    'type: password',
    'key: node-role',
    'auth: enabled',
    'tokenReviews: true',
  ])('nothing in %s', (text) => {
    expect(find(text, 'deploy/app.yml')).toEqual([]);
  });

  test('a Kubernetes Secret: data is base64, stringData is plain', () => {
    const text = `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ntype: Opaque\ndata:\n  username: ${b64('app')}\n  dsn: ${b64('sw0rdfish-of-the-sea')}\nstringData:\n  other: h4rbour-lights\n`;
    expect(find(text, 'k8s/db.yaml')).toEqual(expect.arrayContaining(['sw0rdfish-of-the-sea', 'h4rbour-lights']));
  });

  test('a Kubernetes Secret that is a template holds nothing', () => {
    const text = 'kind: Secret\ndata:\n  password: {{ .Values.password | b64enc }}\n';
    expect(find(text, 'k8s/db.yaml')).toEqual([]);
  });
});

describe('json', () => {
  test.each([
    ['{"password": "swordfish"}', 'swordfish'],
    ['{"db":{"user":"app","password":"sw0rd\\"fish"}}', 'sw0rd\\"fish'],
    ['{\n  "apiKey" :\n    "5d41402abc4b2a76b9719d911017c592"\n}', '5d41402abc4b2a76b9719d911017c592'],
    ['{"key": "DB_PASSWORD", "value": "swordfish"}', 'swordfish'],
    ['{"name":"DB_PASSWORD","type":"plain","value":"swordfish"}', 'swordfish'],
    ['["DB_PASSWORD=swordfish"]', 'swordfish'],
    ['{"passwords": ["swordfish", "harbour7"]}', 'swordfish', 'harbour7'],
    ['{"pin": 1, "password": 884422}', '884422'],
    ['"{\\"password\\": \\"swordfish\\"}"', 'swordfish'],
    ['{"DBPassword": {"Type": "String", "Default": "sw0rdfish"}}', 'sw0rdfish'],
    ['{"outputs": {"db_password": {"value": "sw0rdfish", "type": "string"}}}', 'sw0rdfish'],
  ])('%s', (text, ...values) => {
    expect(find(text, 'app/settings.json')).toEqual(values);
  });

  test.each([
    '{"password": "password"}',
    '{"password": ""}',
    '{"password": null}',
    '{"password": {"type": "string"}}',
    '{"token": "string"}',
    `{"secret": "$\{SECRET}"}`,
    '{"token_type": "bearer"}',
    '{"key": "name", "value": "swordfish"}',
    '{"nextToken": "aGVsbG8gd29ybGQ9"}',
    '{"dependencies": {"passport": "^0.6.0", "getpass": "^1.2.3"}}',
  ])('nothing in %s', (text) => {
    expect(find(text, 'app/settings.json')).toEqual([]);
  });
});

describe('xml', () => {
  test.each([
    ['<server><id>nexus</id><password>sw0rdfish</password></server>', 'sw0rdfish'],
    ['<password>\n  sw0rdfish\n</password>', 'sw0rdfish'],
    ['<password><![CDATA[sw0rd<fish]]></password>', 'sw0rd<fish'],
    ['<bean><property name="password" value="sw0rdfish"/></bean>', 'sw0rdfish'],
    ['<property name="password">sw0rdfish</property>', 'sw0rdfish'],
    ['<property name="password">\n <value>sw0rdfish</value></property>', 'sw0rdfish'],
    ['<add key="DbPassword" value="sw0rdfish" />', 'sw0rdfish'],
    ['<entry key="db.password">sw0rdfish</entry>', 'sw0rdfish'],
    ['<Resource username="app" password="sw0rdfish" />', 'sw0rdfish'],
    ['<add name="Db" connectionString="Server=db;User Id=app;Password=sw0rdfish;" />', 'sw0rdfish'],
    ['<key>apiPassword</key>\n<string>sw0rdfish</string>', 'sw0rdfish'],
    ['<Pass encoding="plain">sw0rdfish</Pass>', 'sw0rdfish'],
    ['<connection url="jdbc:mysql://db/x?user=app&amp;password=sw0rdfish"/>', 'sw0rdfish'],
  ])('%s', (text, value) => {
    expect(find(text, 'app/context.xml')).toEqual([value]);
  });

  test.each([
    '<input type="password" name="password" id="password" class="form-control"/>',
    `<password>$\{db.password}</password>`,
    '<password/>',
    '<xs:element name="password" type="xs:string"/>',
    '<label for="password">Your password</label>',
    '<p>The password is checked.</p>',
  ])('nothing in %s', (text) => {
    expect(find(text, 'app/context.xml')).toEqual([]);
  });
});

describe('terraform', () => {
  test.each([
    ['password = "sw0rdfish"', 'sw0rdfish'],
    ['variable "db_password" {\n  type = string\n  default = "sw0rdfish"\n}', 'sw0rdfish'],
    ['  master_password   = "sw0rdfish"', 'sw0rdfish'],
    ['environment = [{ name = "DB_PASSWORD", value = "sw0rdfish" }]', 'sw0rdfish'],
    ['db_password = "sw0rdfish"', 'sw0rdfish'],
  ])('%s', (text, value) => {
    expect(find(text, 'infra/main.tf')).toEqual([value]);
  });

  test.each([
    'password = var.db_password',
    'password = random_password.db.result',
    `password = "$\{var.db_password}"`,
    'variable "db_password" {\n  type = string\n}',
    'manage_master_user_password = true',
  ])('nothing in %s', (text) => {
    expect(find(text, 'infra/main.tf')).toEqual([]);
  });
});

const b64 = (text: string): string => Buffer.from(text).toString('base64');
