import { expect, test } from '@jest/globals';
import { find } from '../named/find.ts';

const oid = '*\x86H\x86\xf7\r\x01\f\n\x01\x02';
const key = Array.from({ length: 64 }, (_, i) => String.fromCharCode((i * 89 + 7) % 256)).join('');
const numbers = Array.from({ length: 64 }, (_, i) => (i * 89 + 7) % 256).join(',');

test.each<[path: string, text: string, values: string[]]>([
  ['etc/ppp/chap-secrets', '# client server secret\nbob * swordfish *\n', ['swordfish']],
  ['etc/ipsec.secrets', '10.0.0.1 : PSK "swordfish"\nbob : EAP "other one"\n', ['swordfish', 'other one']],
  ['etc/postfix/sasl_passwd', '[smtp.test]:587 bob:swordfish\n', ['swordfish']],
  ['etc/exim4/passwd.client', '# x\n*:bob@x.test:swordfish\n', ['swordfish']],
  ['etc/pgbouncer/userlist.txt', '"bob" "swordfish"\n', ['swordfish']],
  ['root/.subversion/auth/svn.simple/ab', 'K 8\npassword\nV 9\nswordfish\nEND\n', ['swordfish']],
  ['etc/ldap/slapd.conf', 'rootdn "cn=x"\nrootpw swordfish\n', ['swordfish']],
  ['etc/snmp/snmpd.conf', 'rocommunity public\nrwcommunity swordfish\n', ['swordfish']],
  ['etc/redis/users.acl', 'user bob on >swordfish ~* +@all\n', ['swordfish']],
  ['root/.config/solana/id.json', `[${numbers}]\n`, [numbers]],
  [
    'app/client.p12',
    `0\x82${oid}\xa0\x82\x04\xf50${key}`,
    [Buffer.from(key.slice(0, 48), 'latin1').toString('base64')],
  ],
  ['app/trust.p12', `0\x82${oid.replace('\x01\x02', '\x01\x03')}\xa0\x82\x04\xf50${key}`, []],
])('%s', (path, text, values) => expect(find(text, path)).toEqual(values));
