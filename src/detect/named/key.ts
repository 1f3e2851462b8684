/** What a key says of its value: whether it calls for a secret, of which sort, and how plainly. */
import { wordsOf } from './words.ts';

export type Sort = 'password' | 'secret' | 'token' | 'key' | 'credential' | 'auth';

/** `strong`: `db_password`, `api_key`; `fair`: `token`, `signing_key`; `weak`: `key`, `auth`, `salt`. */
export type Strength = 'strong' | 'fair' | 'weak';

export interface KeyClass {
  readonly sort: Sort;
  readonly strength: Strength;
  /** The words of the key that make it one: `api key`. */
  readonly words: readonly string[];
  /** All words of the key. */
  readonly all: readonly string[];
}

type Entry = readonly [Sort, Strength];

const list = (text: string): string[] => text.split(' ');
const set = (text: string): ReadonlySet<string> => new Set(list(text));

const HEADS: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  ...list(
    'password passwords passwd passwds pwd passphrase passphrases passwort kennwort contrasena senha wachtwoord motdepasse ' +
      'haslo heslo jelszo salasana losenord kodeord lozinka sifre ' +
      'passcode passwrd pswd psswd userpass userpwd dbpass dbpasswd dbpwd dbpassword cpassword mypass rootpass rootpw adminpass ' +
      'storepass keypass sshpass pgpassword masterpass mysqlpass bindpw bindpass rootpwd userpw dbpw adminpw requirepass masterauth passwordhash',
  ).map((word): [string, Entry] => [word, ['password', 'strong']]),
  ...list('pass psw pw passw pin').map((word): [string, Entry] => [word, ['password', 'fair']]),
  ...list('secret secrets clientsecret appsecret consumersecret').map((word): [string, Entry] => [
    word,
    ['secret', 'strong'],
  ]),
  ...list('authtoken accesstoken apitoken bottoken refreshtoken').map((word): [string, Entry] => [
    word,
    ['token', 'strong'],
  ]),
  ...list('token tokens jwt bearer tok').map((word): [string, Entry] => [word, ['token', 'fair']]),
  ...list('apikey apikeys apisecret secretkey privatekey accesskey privkey authkey').map((word): [string, Entry] => [
    word,
    ['key', 'strong'],
  ]),
  ...list('appkey masterkey encryptionkey signingkey licensekey accountkey skey pkey aeskey').map(
    (word): [string, Entry] => [word, ['key', 'fair']],
  ),
  ...list('credential credentials cred creds').map((word): [string, Entry] => [word, ['credential', 'fair']]),
  ...list('auth authorization oauth authentication signature salt nonce cookie verifier otp').map(
    (word): [string, Entry] => [word, ['auth', 'weak']],
  ),
  ...list('webhook webhooks').map((word): [string, Entry] => [word, ['secret', 'fair']]),
  ...list('key keys').map((word): [string, Entry] => [word, ['key', 'weak']]),
]);

/** Words before `key` that make it plain that it opens something. */
const STRONG_KEYS = set('api secret private priv access auth client shared storage');
const FAIR_KEYS = set(
  'encryption encrypt encrypting decryption signing sign master app application license licence account consumer service session cookie ' +
    'ssh rsa aes des hmac crypto cipher webhook token user admin security partner merchant subscription integration write ingest ' +
    'deploy registration site stream server recaptcha host bot',
);
/** Services whose `…_key` is a secret. */
const SERVICES = set(
  'adyen airtable algolia alicloud amplitude anthropic apify asana auth0 aws azure bitbucket braintree bugsnag buildkite cloudflare cohere coinbase ' +
    'contentful datadog deepseek digitalocean discord docker dropbox elastic facebook fastly figma firebase flickr foursquare gandi gcp gemini ' +
    'github gitlab godaddy google grafana groq hcaptcha heroku hubspot huggingface instagram intercom jenkins jira lastfm launchdarkly ' +
    'linear linkedin loggly mailchimp mailgun mandrill mapbox meilisearch mistral mixpanel mux netlify newrelic nexmo notion npm okta ' +
    'onesignal openai opsgenie ovh pagerduty paypal pinterest plaid postmark pusher rapidapi razorpay recaptcha redis rollbar s3 segment ' +
    'sendgrid sentry shopify slack snyk sonar sparkpost spotify square steam storage stripe supabase tavily telegram tmdb trello tumblr ' +
    'twilio twitter unsplash vercel vonage vultr wandb weather wechat yandex youtube zendesk zoom',
);
/** `client_key`, `user_key` … open something only when `key` stands alone behind them in configuration. */
const STRONG_TOKENS = set(
  'auth access api bearer bot refresh oauth session personal secret csrf deploy runner registration id jwt security',
);

/** Words behind the head that leave its meaning as it is. */
const NEUTRAL = set(
  'value val string str text plain plaintext raw base default override prod production dev development test testing staging stage local ' +
    'confirm confirmation confirmed again repeat old new current previous next primary secondary admin root user db database mysql postgres ' +
    'redis mongo env var a b c x y one two first second hash hashed digest sha1 sha2 sha256 md5 crypt encoded base64 b64 hex bytes literal const ' +
    'clear cleartext internal external main backup master slave replica live real sandbox demo',
);

const DIGESTS = set('hash hashed digest sha sha1 sha2 sha256 md md5');

/** Words behind the head that make it a name of something else. */
const OTHER = set(
  'file files path paths dir directory folder filename url uri link endpoint host port name names id ids identifier type types kind length ' +
    'len size min max count policy policies rule rules field fields form input label placeholder hint prompt message msg error errors ' +
    'expiry expires expiration expire exp ttl timeout age date time timestamp at reset change changed update updated generator gen ' +
    'generation creation manager provider service store storage factory helper util utils config configuration settings options option opts ' +
    'param params parameter parameters header headers prefix suffix format pattern regex regexp mode method methods enabled disabled ' +
    'required enable disable allowed valid invalid check checker checks validator validation validity verify verification strength score ' +
    'formats sizes lengths strengths specs providers managers stores services class model schema table column columns index view page screen dialog modal button title description desc help icon image template ' +
    'templates ref refs reference arn version versions algorithm algorithms algo alg cipher ciphers body payload scope scopes state status flag flags list array map dict ' +
    'set mask masked visible visibility show hide hidden toggle eye info data event handler callback listener hook function func request ' +
    'response result code codes exists found missing present supplied bits usage server client source target plugin module package spec ' +
    'test tests counter limit budget window limiter position start end offset range ring chain rotation encoder encoding decoder command ' +
    'cmd script only grant grants flow username email issuer audience subject sub attr attribute attributes property properties selector ' +
    'selectors mount mounts volume volumes realm scheme within action actions requirement mediation stdin stdout through over filenames ' +
    'stacking broker brokers contains icontains startswith istartswith endswith iendswith exact iexact isnull gt gte lt lte ' +
    'get find filter push pop shift includes join split replace match exec call apply bind then catch some every reduce slice trim equals ' +
    'compare is has log equal ok fail on off manage management encryption protection hashing login',
);

/** Words before the head that make of it a question, a switch or an act. */
const ACTS = set(
  'no ask disable disabled show remove delete generate without is has have need needs require requires allow allows enable prompt forgot recv ' +
    'hide toggle use uses clear invalid wrong bad missing expired list contains encrypt decrypt should must can cannot',
);

/** Tokens that say where to go on, or that nothing is done twice, or that are parts of a text. */
const NO_SECRET_TOKENS = set(
  'next page paging pagination continuation change update task request idempotency sync position cursor start marker input output line lexer ' +
    'parser syntax current end begin open close cluster separator fields count delimiter lifecycle first last previous prev limit peek lookahead eof new',
);

/** Words anywhere in a key that make what it names public. */
const PUBLIC = set(
  'public pub publishable site sitekey foreign primary partition sort cache primarykey translation i18n css',
);

const FUSED =
  /(?:password|passwd|passphrase|passwort|pwd|secret|token|apikey|secretkey|accesskey|privatekey|authkey|(?:github|gitlab|google|aws|azure|slack|stripe|openai|twilio|sendgrid|datadog|mailgun)_?key|(?:db|user|root|admin|my|ftp|smtp|mail|ssh|key|trust|store|sa|sql)pass)$/;

const cache = new Map<string, KeyClass | 'none'>();
const CACHE_SIZE = 4096;

/** The class of a key, or undefined when it calls for no secret. */
export function classify(key: string): KeyClass | undefined {
  let found = cache.get(key);
  if (found === undefined) {
    found = classifyWords(wordsOf(key)) ?? 'none';
    if (cache.size >= CACHE_SIZE) cache.clear();
    cache.set(key, found);
  }
  return found === 'none' ? undefined : found;
}

function classifyWords(all: readonly string[]): KeyClass | undefined {
  for (let i = all.length - 1; i >= 0; i--) {
    const word = all[i]!;
    const entry = headOf(word);
    if (entry === undefined) continue;
    if (!tailAllows(all.slice(i + 1), entry) || isAct(all)) return undefined;
    return qualified(all, i, entry);
  }
  return undefined;
}

/** `ClearTextPassword` is one; `clearPassword` takes one away. */
const isAct = ([first, second]: readonly string[]): boolean =>
  (ACTS.has(first!) && second !== 'text') || (first === 'pass' && second === 'env');

function headOf(word: string): Entry | undefined {
  const exact = HEADS.get(word);
  if (exact !== undefined) return exact;
  const fused = word.startsWith('nopass') ? undefined : FUSED.exec(word)?.[0];
  if (fused === undefined) return undefined;
  return HEADS.get(fused) ?? (fused.endsWith('key') ? ['key', 'fair'] : ['password', 'strong']);
}

/** What stands behind the head may number or qualify it, but not name another thing. */
function tailAllows(tail: readonly string[], [sort, strength]: Entry): boolean {
  if (tail.length > 3) return false;
  let unknown = 0;
  for (const word of tail) {
    if (sort !== 'password' && DIGESTS.has(word)) return false;
    if (/^\d+$/.test(word) || NEUTRAL.has(word)) continue;
    if (OTHER.has(word) || strength === 'fair') return false;
    unknown++;
  }
  return unknown <= 1;
}

function qualified(all: readonly string[], at: number, entry: Entry): KeyClass | undefined {
  const [sort, strength] = entry;
  const before = all[at - 1];
  const words = all.slice(at, at + 1);
  if (sort === 'key' || all[at] === 'key') return keyClass(all, at, entry);
  if (sort === 'token' && before !== undefined && (NO_SECRET_TOKENS.has(before) || isPublicKey(all, at)))
    return undefined;
  if (sort === 'credential' && before !== undefined && SIGNERS.has(before)) return undefined;
  if (sort === 'token' && before !== undefined && STRONG_TOKENS.has(before))
    return { sort, strength: 'strong', words: [before, ...words], all };
  return { sort, strength, words, all };
}

/** `PublicKeyToken` of a .NET assembly. */
const isPublicKey = (all: readonly string[], at: number): boolean => all[at - 2] === 'public' && all[at - 1] === 'key';
/** `X-Amz-Credential` of a signed request names who signed. */
const SIGNERS = set('amz goog');

/** Before `key`: what is of no use without another key, and `releaseManagerKey`, which names one that signs. */
const NO_SECRET_KEYS = set('encrypted manager');

function keyClass(all: readonly string[], at: number, [sort, strength]: Entry): KeyClass | undefined {
  if (all.some((word) => PUBLIC.has(word)) || NO_SECRET_KEYS.has(all[at - 1] ?? '')) return undefined;
  const before = all[at - 1];
  const words = all.slice(Math.max(0, at - 1), at + 1);
  if (strength !== 'weak' || before === undefined) return { sort, strength, words, all };
  if (STRONG_KEYS.has(before)) return { sort, strength: 'strong', words, all };
  return { sort, strength: FAIR_KEYS.has(before) || SERVICES.has(before) ? 'fair' : 'weak', words, all };
}
