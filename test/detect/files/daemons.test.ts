import { describe, expect, test } from '@jest/globals';
import { find } from '../named/find.ts';

const b64 = (text: string): string => Buffer.from(text).toString('base64');

describe('passwords under the names that daemons give them', () => {
  test.each<[path: string, text: string, values: string[]]>([
    ['etc/snmp/snmpd.conf', 'createUser mon SHA "winter-42" AES hunter2xyz\n', ['winter-42', 'hunter2xyz']],
    ['etc/redis/sentinel.conf', 'sentinel auth-pass mymaster winter-42\n', ['winter-42']],
    ['etc/haproxy/haproxy.cfg', 'listen stats\n  stats auth admin:winter-42\n', ['winter-42']],
    [
      'etc/squid/squid.conf',
      'cache_peer p.test parent 3128 0 login=bob:winter-42\ncachemgr_passwd hunter2xyz all\n',
      ['winter-42', 'hunter2xyz'],
    ],
    ['etc/proftpd/sql.conf', 'SQLConnectInfo proftpd@db shop winter-42\n', ['winter-42']],
    ['etc/asterisk/sip.conf', 'register => 1234:winter-42@sip.test/1234\n', ['winter-42']],
    ['etc/asterisk/voicemail.conf', '100 => 48213x,Bob,bob@x.test\n', ['48213x']],
    ['etc/nagios/resource.cfg', '$USER1$=/usr/lib/nagios/plugins\n$USER4$=winter-42\n', ['winter-42']],
    [
      'etc/kafka/kafka_server_jaas.conf',
      '   user_admin="winter-42"\n   user_alice="hunter2xyz";\n',
      ['winter-42', 'hunter2xyz'],
    ],
    ['etc/dovecot/users', 'bob:{PLAIN}winter-42:1000:1000::/home/bob\n', ['winter-42']],
    ['etc/mosquitto/passwd', 'bob:winter-42\n', ['winter-42']],
    ['etc/exim4/exim4.conf', 'hide mysql_servers = db/mail/mail/winter-42\n', ['winter-42']],
    ['etc/sssd/sssd.conf', 'ldap_default_authtok = winter-42\n', ['winter-42']],
    [
      'etc/tacacs/tac_plus.conf',
      'key = "winter-42"\nuser = bob { login = cleartext hunter2xyz }\n',
      ['winter-42', 'hunter2xyz'],
    ],
    ['etc/vsftpd/virtual_users.txt', 'bob\nwinter-42\nann\nhunter2xyz\n', ['winter-42', 'hunter2xyz']],
    ['etc/openvpn/auth.txt', 'bob\nwinter-42\n', ['winter-42']],
    ['etc/ipsec.secrets', ': RSA moon.pem "winter-42"\n', ['winter-42']],
  ])('%s', (path, text, values) => {
    expect(find(text, path).sort()).toEqual([...values].sort());
  });

  test.each([
    ['etc/snmp/snmpd.conf', 'createUser mon\nrocommunity public default\n'],
    ['etc/haproxy/haproxy.cfg', '  stats auth "$U:$P"\n  stats auth\n'],
    ['etc/squid/squid.conf', 'cachemgr_passwd none all\ncache_peer p.test parent 3128 0 login=PASS\n'],
    ['etc/proftpd/sql.conf', 'SQLConnectInfo %{env:DB} %{env:U} %{env:P}\n'],
    ['etc/nagios/resource.cfg', '$USER1$=/usr/lib/nagios/plugins\n'],
    ['etc/dovecot/users', 'bob:{PLAIN}:1000:1000::/home/bob\n'],
    ['etc/mosquitto/passwd', 'bob:\n'],
    ['etc/openvpn/auth.conf', 'client\ndev tun\nremote winter-42\n'],
    ['etc/ipsec.secrets', ': RSA moon.pem\n'],
  ])('nothing in %s', (path, text) => {
    expect(find(text, path)).toEqual([]);
  });
});

describe('entries of a directory', () => {
  test('in base64 and as they are', () => {
    const text = `dn: uid=a\nuserPassword:: ${b64('winter-42')}\n\ndn: uid=b\nuserPassword: hunter2xyz\n`;
    expect(find(text, 'srv/base.ldif')).toEqual(['winter-42', 'hunter2xyz']);
  });

  test('nothing where another service knows the password', () => {
    expect(find('dn: uid=a\nuserPassword: {SASL}a@X.TEST\n', 'srv/base.ldif')).toEqual([]);
  });
});

describe('tables', () => {
  test.each<[path: string, text: string, values: string[]]>([
    [
      'a.csv',
      'username,password,email\nbob,winter-42,b@x.test\nann,hunter2xyz,a@x.test\n',
      ['winter-42', 'hunter2xyz'],
    ],
    ['a.csv', '"url","password","note"\r\n"https://x.test/?a,b","tr0ub4dor&3",""\r\n', ['tr0ub4dor&3']],
    ['a.csv', 'login;passwd\nbob;winter-42\n', ['winter-42']],
    ['a.tsv', 'login\tclient secret\nbob\twinter-42\n', ['winter-42']],
  ])('%s: %s', (path, text, values) => {
    expect(find(text, path)).toEqual(values);
  });

  test.each([
    ['a.csv', 'username,password\nbob,\nann,********\n'],
    ['a.csv', 'username,password_set\nbob,winter-42\n'],
    ['a.csv', 'token,count\nwinter-42,3\n'],
    ['a.csv', 'username,email,password\nbob,winter-42\n'],
    ['a.csv', ''],
  ])('nothing in %s: %s', (path, text) => {
    expect(find(text, path)).toEqual([]);
  });
});
