/** Lesser known vendors whose tokens a prefix tells: a row each. */
import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum, base64, base64url, dashed, either, hex, lowerHex, type Shape, seq, upper, uuid } from './shape.ts';

/** The vendor's ID and name, where it documents its tokens, what it calls them, how they begin, and what follows that. */
type Row = readonly [
  id: string,
  name: string,
  docs: string,
  what: string,
  prefix: string | readonly string[],
  body: Shape,
];

/** Recharge names a token's rate limit in its prefix. */
const RECHARGE = ['1x1', '1x3', '2x1', '2x2', '3x3', '5x3', '10x3'].flatMap((rate) => [
  `sk_${rate}_`,
  `sk_test_${rate}_`,
]);

const rows: readonly Row[] = [
  [
    'appwrite',
    'Appwrite',
    'https://appwrite.io/docs/advanced/platform/api-keys',
    'API key',
    'standard_',
    lowerHex(240, 320),
  ],
  [
    'browserbase',
    'Browserbase',
    'https://docs.browserbase.com/',
    'API key',
    ['bb_live_', 'bb_test_'],
    base64url(20, 48),
  ],
  ['calcom', 'Cal.com', 'https://cal.com/docs/api-reference/', 'API key', 'cal_live_', hex(32)],
  ['cartesia', 'Cartesia', 'https://docs.cartesia.ai/', 'API key', 'sk_car_', alnum(20, 48)],
  ['codesandbox', 'CodeSandbox', 'https://codesandbox.io/docs/', 'API token', 'csb_v1_', base64url(40, 64)],
  ['context7', 'Context7', 'https://context7.com/docs/', 'API key', 'ctx7sk-', uuid],
  ['e2b', 'E2B', 'https://e2b.dev/docs/api-key', 'API key', 'e2b_', hex(40)],
  ['helicone', 'Helicone', 'https://docs.helicone.ai/', 'API key', ['sk-helicone-', 'pk-helicone-'], dashed(28, 60)],
  [
    'inngest',
    'Inngest',
    'https://www.inngest.com/docs/platform/signing-keys',
    'signing key',
    ['prod', 'test', 'branch', 'staging'].map((name) => `signkey-${name}-`),
    hex(32, 64),
  ],
  ['langwatch', 'LangWatch', 'https://docs.langwatch.ai/', 'API key', 'sk-lw-', alnum(40, 64)],
  ['llamacloud', 'LlamaCloud', 'https://docs.cloud.llamaindex.ai/', 'API key', 'llx-', alnum(40, 56)],
  [
    'logfire',
    'Pydantic Logfire',
    'https://logfire.pydantic.dev/docs/',
    'token',
    ['pylf_v1_us_', 'pylf_v1_eu_'],
    alnum(40, 48),
  ],
  ['mem0', 'Mem0', 'https://docs.mem0.ai/', 'API key', 'm0-', alnum(40)],
  [
    'metabase',
    'Metabase',
    'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
    'API key',
    'mb_',
    seq(base64(43), '='),
  ],
  ['mixedbread', 'Mixedbread', 'https://www.mixedbread.com/docs', 'API key', 'mxb_', alnum(20, 48)],
  [
    'ory',
    'Ory',
    'https://www.ory.sh/docs/concepts/personal-access-token',
    'token',
    ['pat', 'st', 'at', 'rt', 'ac'].map((kind) => `ory_${kind}_`),
    base64url(32, 100),
  ],
  ['recharge', 'Recharge', 'https://developer.rechargepayments.com/', 'API token', RECHARGE, hex(64)],
  ['salad', 'SaladCloud', 'https://docs.salad.com/', 'API key', 'salad_cloud_', seq(alnum(1, 7), '_', alnum(7, 235))],
  ['socket', 'Socket', 'https://docs.socket.dev/', 'API token', 'sktsec_', base64url(30, 100)],
  ['svix', 'Svix', 'https://docs.svix.com/', 'API key', 'testsk_', base64url(30, 44)],
  ['tigris', 'Tigris', 'https://www.tigrisdata.com/docs/', 'secret access key', 'tsec_', base64url(40, 90)],
  [
    'triggerdev',
    'Trigger.dev',
    'https://trigger.dev/docs/apikeys',
    'secret key',
    ['dev', 'prod', 'stg', 'preview', 'pat'].map((name) => `tr_${name}_`),
    alnum(20, 48),
  ],
  [
    'trufflehog',
    'TruffleHog Enterprise',
    'https://docs.trufflesecurity.com/',
    'key',
    ['thog-key-', 'thog-secret-'],
    either(lowerHex(32), lowerHex(16)),
  ],
  ['turbopuffer', 'turbopuffer', 'https://turbopuffer.com/docs/auth', 'API key', 'tpuf_', alnum(28, 48)],
  ['twelvelabs', 'TwelveLabs', 'https://docs.twelvelabs.io/', 'API key', 'tlk_', upper(24, 44)],
  ['xata', 'Xata', 'https://xata.io/docs/', 'API key', 'xau_', alnum(40, 52)],
];

/** Each row as a provider of one rule. */
export const prefixes: readonly Provider[] = rows.map(([id, name, docs, what, prefix, body]) => ({
  id,
  name,
  docs,
  rules: [prefixed({ id: `${id}-${what.toLowerCase().replaceAll(' ', '-')}`, title: `${name} ${what}`, prefix, body })],
}));
