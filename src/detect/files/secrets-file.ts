import type { FileFormat } from '../types.ts';
import { matches } from './text.ts';

/** `client server secret addresses`. https://ppp.samba.org/pppd.html */
const DIALLED = /^[ \t]*(?:"[^"\n]+"|[^\s#"]+)[ \t]+(?:"[^"\n]*"|[^\s"]+)[ \t]+"?(?<value>[^\s"#]{1,256})"?/gm;

/** Passwords of dialled connections: `chap-secrets`, `pap-secrets`. */
export const dialled: FileFormat = {
  name: 'ppp-secrets',
  matches: (path) => /(?:^|\/)(?:chap|pap|srp|l2tp)-secrets$/.test(path),
  values: (text) => matches('ppp-secrets', text, DIALLED, 'password'),
};

/** `: PSK "value"`, `: RSA key.pem "pass phrase"`. https://docs.strongswan.org/docs/latest/config/ipsecSecrets.html */
const IPSEC =
  /:[ \t]*(?:(?:PSK|XAUTH|EAP|NTLM|PIN)|(?:RSA|ECDSA|PKCS8|P12)[ \t]+[^\s"]{1,200})[ \t]+(?:"(?<value>[^"\n]{1,256})"|(?:0[sx])[^\s]{4,256})/g;

export const ipsec: FileFormat = {
  name: 'ipsec-secrets',
  matches: (path) => /(?:^|\/)[\w.-]*ipsec[\w.-]*\.secrets$/.test(path),
  values: (text) => matches('ipsec-secrets', text, IPSEC, 'psk'),
};
