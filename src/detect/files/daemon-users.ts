import type { FileFormat } from '../types.ts';
import { baseName, matches } from './text.ts';

/** Daemons whose configuration has a password under a name of its own. */
const FORMS: ReadonlyArray<readonly [file: RegExp, key: string, value: RegExp]> = [
  // https://www.openldap.org/doc/admin26/slapdconfig.html
  [/^slapd\.conf$|^olcDatabase=.*\.ldif$/i, 'rootpw', /^(?:rootpw[ \t]+|olcRootPW:[ \t]*)(?<value>\S{1,256})/gim],
  // https://net-snmp.sourceforge.io/docs/man/snmpd.conf.html
  [/^snmpd?\.conf$/, 'community', /^[ \t]*r[ow]community6?[ \t]+(?<value>(?!public\b)\S{1,128})/gim],
  // https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/
  [
    /^(?:redis|valkey|sentinel)[\w.-]*\.conf$|\.acl$/,
    'password',
    /^[ \t]*user[ \t]+\S+[ \t][^\n#]*?[ \t][>#](?<value>\S{1,256})/gim,
  ],
];

export const daemonUsers: FileFormat = {
  name: 'daemon-user',
  matches: (path) => /(?:slapd|snmpd?|redis|valkey|sentinel)[\w.-]*\.conf$|\.acl$|\/olcDatabase=/i.test(path),
  values: (text, path) =>
    FORMS.flatMap(([file, key, value]) => (file.test(baseName(path)) ? matches('daemon-user', text, value, key) : [])),
};
