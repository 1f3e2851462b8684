import type { Filter } from '../candidate.ts';

const TYPES =
  /^\??(?:(?:string|str|strings?|text|int|integer|int64|uint\d*|number|function|bool|boolean|bytes?|char|varchar|nvarchar|float|double|date|datetime|object|array|list|map|dict|any|unknown|void|never|null|uuid|binary|blob|password|passwd|secret|token|key|hidden|plain|email|url|user|username|admin|basic|digest|bearer|oauth2?|jwt|query|header|cookie|body|form|apikey|http|https|ldap|kerberos|md5|sha1|sha256|sha512|hmac|aes|rsa|dsa|ecdsa|ed25519|x509|ssl|tls|utf-?8|base64|hex|json|xml|yaml|select|input|button|label|field|hashed|encrypted|confirmed|prime256v1|secp\d{3}[rk]1|value|values|name|type|id|index|data|file|path|config)(?:\[\]|\?|!|\(\d+\))?)$/i;

/** A type, a kind or a mode: what sort of thing the key is rather than its value. */
export const typeName: Filter = {
  name: 'type-name',
  says: 'says what sort of thing the key is',
  weak: true,
  test: ({ value }) => TYPES.test(value),
};
