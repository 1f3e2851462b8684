import type { FileFormat } from '../types.ts';
import { matches } from './text.ts';

/** Daemons whose configuration has a password under a name of its own: the end of the path, the key, the value. */
const FORMS: ReadonlyArray<readonly [file: RegExp, key: string, value: RegExp]> = [
  // https://www.openldap.org/doc/admin26/slapdconfig.html
  [/slapd\.conf$|olcDatabase=.*\.ldif$/i, 'rootpw', /^(?:rootpw[ \t]+|olcRootPW:[ \t]*)(?<value>\S{1,256})/gim],
  // https://net-snmp.sourceforge.io/docs/man/snmpd.conf.html
  [/snmpd?\.conf$/, 'community', /^[ \t]*r[ow]community6?[ \t]+(?<value>(?!public\b)\S{1,128})/gim],
  [/snmpd?\.conf$/, 'password', /^[ \t]*createUser[ \t]+\S+[ \t]+(?:MD5|SHA\S*)[ \t]+"?(?<value>[^\s"]{1,128})/gim],
  [
    /snmpd?\.conf$/,
    'password',
    /^[ \t]*createUser[ \t][^\n]{1,160}[ \t](?:DES|AES\S*)[ \t]+"?(?<value>[^\s"]{1,128})/gim,
  ],
  // https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/
  [
    /(?:redis|valkey|sentinel)[\w.-]*\.conf$|\.acl$/,
    'password',
    /^[ \t]*user[ \t]+\S+[ \t][^\n#]*?[ \t][>#](?<value>\S{1,256})/gim,
  ],
  // https://redis.io/docs/latest/operate/oss_and_stack/management/sentinel/
  [
    /(?:redis|valkey|sentinel)[\w.-]*\.conf$/,
    'auth-pass',
    /^[ \t]*sentinel[ \t]+auth-pass[ \t]+\S+[ \t]+"?(?<value>[^\s"]{1,256})/gim,
  ],
  // https://docs.haproxy.org/3.0/configuration.html#4-stats%20auth
  [/haproxy[\w./-]*\.cfg$/, 'password', /^[ \t]*stats[ \t]+auth[ \t]+"?[^\s:"$]+:(?<value>[^\s"]{1,256})/gim],
  // https://www.squid-cache.org/Doc/config/cache_peer/
  [/squid[\w./-]*\.conf$/, 'password', /^[ \t]*cache_peer[ \t][^\n#]*?[ \t]login=[^\s:]+:(?<value>\S{1,256})/gim],
  [
    /squid[\w./-]*\.conf$/,
    'cachemgr_passwd',
    /^[ \t]*cachemgr_passwd[ \t]+(?<value>(?!(?:none|disable)\b)\S{1,256})/gim,
  ],
  // http://www.proftpd.org/docs/contrib/mod_sql.html#SQLConnectInfo
  [
    /proftpd[\w./-]*\.conf$/,
    'password',
    /^[ \t]*SQLConnectInfo[ \t]+\S+[ \t]+\S+[ \t]+"?(?<value>(?!%\{)[^\s"]{1,256})/gim,
  ],
  // https://docs.asterisk.org/Configuration/Channel-Drivers/SIP/
  [
    /asterisk\/(?:sip|iax)\w*\.conf$/,
    'password',
    /^[ \t]*register[ \t]*=>?[ \t]*[^\s:@;]+:(?<value>[^\s@;]{1,128})@/gim,
  ],
  [/asterisk\/voicemail\w*\.conf$/, 'password', /^[ \t]*\d{1,20}[ \t]*=>[ \t]*(?<value>[^\s,;]{1,32}),/gm],
  // https://assets.nagios.com/downloads/nagioscore/docs/nagioscore/4/en/macrolist.html#user
  [
    /(?:nagios|icinga)\w*\/(?:private\/)?resource\.cfg$/,
    'password',
    /^[ \t]*\$USER(?!1\$|2\$)\d{1,3}\$[ \t]*=[ \t]*(?<value>[^\s/]\S{5,255})/gm,
  ],
  // https://kafka.apache.org/documentation/#security_sasl_plain
  [/jaas\w*\.conf$/i, 'password', /^[ \t]*user_[\w.-]{1,64}[ \t]*=[ \t]*"(?<value>[^"\n]{1,256})"/gm],
  // https://doc.dovecot.org/main/core/config/auth/databases/passwd_file.html
  [
    /dovecot\/[\w./-]*(?:users|passwd)$/,
    'password',
    /^[^:\s#]{1,128}:\{(?:PLAIN|CLEAR|CLEARTEXT)\}(?<value>[^:\n\r]{1,256})/gm,
  ],
  // https://mosquitto.org/man/mosquitto_passwd-1.html
  [/mosquitto\/[\w./-]*passw(?:or)?d(?:s|\.txt)?$/, 'password', /^[^:\s#]{1,128}:(?<value>\S{1,512})[ \t\r]*$/gm],
  // https://www.exim.org/exim-html-current/doc/html/spec_html/ch-file_and_database_lookups.html
  [
    /exim\d?[\w./-]*\.conf(?:\.template)?$/,
    'password',
    /^[ \t]*(?:hide[ \t]+)?(?:my|pg)sql_servers[ \t]*=[ \t]*[^\s/]+\/[^\s/]+\/[^\s/]+\/(?<value>[^\s/:]{1,256})/gm,
  ],
  [
    /exim\d?[\w./-]*\.conf(?:\.template)?$/,
    'password',
    /^[ \t]*client_send[ \t]*=[^\n^]*\^[^\s^]+\^(?<value>[^\s^:]{1,256})/gm,
  ],
  // https://manpages.debian.org/sssd-ldap.5
  [/sssd[\w./-]*\.conf$/, 'ldap_default_authtok', /^[ \t]*ldap_default_authtok[ \t]*=[ \t]*(?<value>\S{1,256})/gm],
  // https://shrubbery.net/tac_plus/
  [
    /tac_plus[\w./-]*\.(?:conf|cfg)$/,
    'password',
    /\b(?:login|enable|pap|chap|opap|global)[ \t]*=[ \t]*cleartext[ \t]+"?(?<value>[^\s"}]{1,128})/g,
  ],
  [/tac_plus[\w./-]*\.(?:conf|cfg)$/, 'key', /^[ \t]*key[ \t]*=[ \t]*"?(?<value>[^\s"}]{1,128})/gm],
  // http://vsftpd.beasts.org/vsftpd_conf.html
  [
    /vsftpd\/[\w./-]*(?:users?|logins?|passwd)\.txt$/,
    'password',
    /^[^\s\n]{1,64}\r?\n(?<value>[^\s\n]{1,128})\r?(?:\n|$)/gm,
  ],
  // https://openvpn.net/community-resources/reference-manual-for-openvpn-2-6/ --auth-user-pass
  [
    /openvpn\/[\w./-]*(?:auth|login|pass(?:wd|word)?|creds?|credentials|userpass)(?:\.(?:txt|conf|cfg|pass))?$/,
    'password',
    /^[^\s\n]{1,128}\r?\n(?<value>[^\s\n]{1,256})\s*$/g,
  ],
];
/** What paths of `FORMS` end with, behind their last full stop or slash: most files have none of these. */
const ENDINGS: ReadonlySet<string> = new Set(
  'conf cfg acl ldif txt template users passwd passwds passwords password pass auth login cred creds credentials userpass'.split(
    ' ',
  ),
);
const ANY = new RegExp(FORMS.map(([file]) => file.source).join('|'), 'i');

export const daemonUsers: FileFormat = {
  name: 'daemon-user',
  matches(path) {
    const at = Math.max(path.lastIndexOf('.'), path.lastIndexOf('/'));
    return ENDINGS.has(path.slice(at + 1).toLowerCase()) && ANY.test(path);
  },
  values: (text, path) =>
    FORMS.flatMap(([file, key, value]) => (file.test(path) ? matches('daemon-user', text, value, key) : [])),
};
