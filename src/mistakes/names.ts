/** Words by which a variable's name calls for a secret. */
const SECRET =
  /(?:^|[_.-])(?:PASS|PASSWD|PASSWORD|PASSPHRASE|PWD|SECRETS?|TOKEN|API_?KEY|ACCESS_?KEY|SECRET_?KEY|PRIVATE_?KEY|ENCRYPTION_?KEY|SIGNING_?KEY|LICENSE_?KEY|CREDENTIALS?|AUTH|AUTHTOKEN)(?:[_.-]?\d*)$/i;
const JOINED = /(?:password|passwd|apikey|secretkey|privatekey|accesskey|authtoken)\d*$/i;
/** Connection strings carry a password more often than not, but only a value can tell. */
const OTHER = /^(?:OLD)?PWD$/i;

/** Whether a name calls for a secret: `DB_PASSWORD`, `NPM_TOKEN`; not `DB_PASSWORD_FILE`, `TOKEN_URL`, `PWD`. */
export function callsForSecret(name: string): boolean {
  return !OTHER.test(name) && (SECRET.test(name) || JOINED.test(name));
}

/** Whether a value says where a secret is, not what it is: `/run/secrets/x`, `file:…`. */
export function isReference(value: string): boolean {
  return /^(?:\/|\.\/|file:)/.test(value);
}
