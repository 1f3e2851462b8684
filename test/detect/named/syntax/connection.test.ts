import { describe, expect, test } from '@jest/globals';
import { find, findAll } from '../find.ts';

describe('URLs with credentials', () => {
  test.each([
    ['postgres://app:sw0rdfish@db:5432/shop', 'sw0rdfish'],
    ['mongodb+srv://app:sw0rd%40fish@c0.test/x', 'sw0rd%40fish'],
    ['redis://:sw0rdfish@cache:6379', 'sw0rdfish'],
    ['MAIL_URL=smtp://ann@shop.test:sw0rdfish@smtp.shop.test:465', 'sw0rdfish'],
    ['amqp://app:swordfish@mq.test', 'swordfish'],
    ['postgresql+psycopg2://app:sw0rd@fish@db/shop', 'sw0rd@fish'],
    ['DATABASE_URL="mysql://app:swordfish@db/shop"', 'swordfish'],
    ['index-url = https://bot:sw0rdfish@pypi.test/simple', 'sw0rdfish'],
  ])('%s', (text, value) => {
    expect(find(text, 'app/app.conf')).toEqual([value]);
  });

  test.each([
    'https://host.test:8080/a@b',
    'ssh://git@host.test:2222@v1',
    'git+ssh://git@host.test:shop/app.git@v1.0',
    'https://ann@host.test:8443/shop',
    'https://user@host.test/',
    'postgres://app:$PASSWORD@db/shop',
    `postgres://app:$\{PASSWORD}@db/shop`,
    'postgres://app:<password>@db/shop',
    'postgres://user:password@host/db',
    'postgres://user:pass@localhost/db',
    'https://x.test/?q=a:b@c',
    'see http://www.w3.org/1999/xhtml and mail me@x.test',
    'https://user:***@host/',
    'https://{user}:{password}@host/',
  ])('nothing in %s', (text) => {
    expect(find(text, 'app/app.conf')).toEqual([]);
  });
});

describe('lists of key and value', () => {
  test.each([
    ['Server=db;Database=shop;User Id=app;Password=sw0rdfish;', 'sw0rdfish'],
    ['DRIVER={ODBC Driver 18};UID=app;PWD=sw0rdfish', 'sw0rdfish'],
    ['jdbc:sqlserver://db;user=app;password=sw0rdfish;encrypt=true', 'sw0rdfish'],
    ['jdbc:mysql://db/shop?user=app&password=sw0rdfish&useSSL=true', 'sw0rdfish'],
    ['host=db port=5432 user=app password=sw0rdfish sslmode=require', 'sw0rdfish'],
    ["host=db user=app password='sword fish 7'", 'sword fish 7'],
    [
      'DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=Zm9vYmFyMTIzNDU2Nzg5MHF1dXgrL2Jhcj09;',
      'Zm9vYmFyMTIzNDU2Nzg5MHF1dXgrL2Jhcj09',
    ],
  ])('%s', (text, value) => {
    expect(find(`dsn = "${text}"`, 'app/db.py')).toEqual([value]);
    expect(find(`DSN=${text}`, 'app/.env')).toEqual([value]);
  });

  test.each([
    'Server=db;User Id=app;Password={0};',
    'Server=db;User Id=app;Password=;',
    'host=db user=app password=$PASSWORD',
    'Server=db;Integrated Security=true;Password=****;',
  ])('nothing in %s', (text) => {
    expect(find(`dsn = "${text}"`, 'app/db.py')).toEqual([]);
  });
});

describe('HTTP authorization', () => {
  const login = Buffer.from('robot:sw0rdfish').toString('base64');

  test.each([
    `Authorization: Basic ${login}`,
    `headers = {'authorization': 'Basic ${login}'}`,
    `curl -H "Proxy-Authorization: Basic ${login}" https://x.test`,
    `if auth != "Basic ${login}" {`,
  ])('%s', (text) => {
    expect(find(text, 'app/client.go')).toContain(login);
    expect(findAll(text, 'app/client.go').map(({ ruleId }) => ruleId)).toContain('http-authorization');
  });

  test('a bearer token', () => {
    expect(find('Authorization: Bearer 5d41402abc4b2a76b9719d91', 'notes.md')).toEqual(['5d41402abc4b2a76b9719d91']);
  });

  test.each([
    'Authorization: Basic <token>',
    'basic authentication of users',
    `Authorization: Bearer $\{token}`,
    'bearer authorization_uri=',
    `Basic ${Buffer.from('no colon').toString('base64')}`,
  ])('nothing in %s', (text) => {
    expect(find(text, 'notes.md')).toEqual([]);
  });
});

describe('SQL', () => {
  test.each([
    ["CREATE USER app WITH PASSWORD 'sw0rdfish';", 'sw0rdfish'],
    ["ALTER ROLE app WITH LOGIN ENCRYPTED PASSWORD 'swordfish';", 'swordfish'],
    ["CREATE USER 'app'@'%' IDENTIFIED BY 'swordfish';", 'swordfish'],
    ["ALTER USER root@localhost IDENTIFIED WITH mysql_native_password BY 'sw0rdfish';", 'sw0rdfish'],
    ["GRANT ALL ON *.* TO app@'%' IDENTIFIED BY 'swordfish'", 'swordfish'],
    ["CREATE LOGIN app WITH PASSWORD = 'Sw0rd!fish'", 'Sw0rd!fish'],
    ["SET PASSWORD FOR 'app'@'%' = PASSWORD('sw0rdfish');", 'sw0rdfish'],
    ["SELECT * FROM u WHERE password = 'sw0rdfish'", 'sw0rdfish'],
  ])('%s', (text, value) => {
    expect(find(text, 'db/init.sql')).toEqual([value]);
    expect(find(`sh -c "${text}"`, 'db/init.sh')).toEqual([value]);
  });

  test.each([
    "CREATE USER app WITH PASSWORD '$PASSWORD';",
    'password VARCHAR(255) NOT NULL,',
    "the commit identified by 'abcdef'",
    'SELECT password FROM users;',
    "INSERT INTO columns (name) VALUES ('password', 'token');",
  ])('nothing in %s', (text) => {
    expect(find(text, 'db/init.sql')).toEqual([]);
  });
});

describe('password hashes', () => {
  const bcrypt = ['$2y', '$12$', 'N'.repeat(22), 'o/Rst5'.repeat(5), 'x'].join('');

  test('bcrypt in a dump', () => {
    const found = findAll(`INSERT INTO users VALUES (1,'ann','${bcrypt}',1);`, 'dump.sql');
    expect(found.map(({ value, ruleId }) => [value, ruleId])).toEqual([[bcrypt, 'password-hash']]);
  });

  test('nothing in a cost alone', () => {
    expect(find('$2y$12$ is the prefix', 'notes.md')).toEqual([]);
  });
});
