/** Secrets that are nobody's, in the forms that tools look for. Put together at run time: no file of this project holds one. */
import { generateKeyPairSync } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Random } from './random.ts';

const DIGITS = '0123456789';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();
const HEX = `${DIGITS}abcdef`;
const ALNUM = DIGITS + UPPER + LOWER;
const BASE32 = `${UPPER}234567`;

/** A named token: the variable that usually holds it, and the token. */
export interface Token {
  readonly name: string;
  readonly value: string;
}

/** The formats of well-known vendors, which every tool has rules for. */
const formats: readonly ((r: Random) => Token)[] = [
  (r) => ({ name: 'GITHUB_TOKEN', value: withChecksum('ghp_', r.text(ALNUM, 30)) }),
  (r) => ({ name: 'AWS_ACCESS_KEY_ID', value: `AKIA${r.text(BASE32, 16)}` }),
  (r) => ({ name: 'GITLAB_TOKEN', value: `glpat-${r.text(ALNUM, 20)}` }),
  (r) => ({ name: 'NPM_TOKEN', value: withChecksum('npm_', r.text(ALNUM, 30)) }),
  (r) => ({ name: 'SLACK_BOT_TOKEN', value: `xoxb-${digits(r, 12)}-${digits(r, 12)}-${r.text(ALNUM, 24)}` }),
  (r) => ({ name: 'STRIPE_SECRET_KEY', value: `sk_live_${r.text(ALNUM, 24)}` }),
  (r) => ({ name: 'SENDGRID_API_KEY', value: `SG.${r.text(ALNUM, 22)}.${r.text(ALNUM, 43)}` }),
  (r) => ({ name: 'DIGITALOCEAN_TOKEN', value: `dop_v1_${r.text(HEX, 64)}` }),
  (r) => ({ name: 'SHOPIFY_TOKEN', value: `shpat_${r.text(HEX, 32)}` }),
  (r) => ({ name: 'PYPI_TOKEN', value: `pypi-AgEIcHlwaS5vcmcC${r.text(ALNUM, 150)}` }),
];

/** CRC-32 in base62 ends a token of GitHub's and of npm's. */
function withChecksum(prefix: string, body: string): string {
  let rest = crc32(body);
  let sum = '';
  for (let i = 0; i < 6; i++, rest = Math.floor(rest / 62)) sum = ALNUM62[rest % 62] + sum;
  return `${prefix}${body}${sum}`;
}

const ALNUM62 = DIGITS + UPPER + LOWER;

function digits(r: Random, length: number): string {
  return `${1 + r.number(9)}${r.text(DIGITS, length - 1)}`;
}

/** The `index`-th token; formats take turns. */
export function token(r: Random, index: number): Token {
  return formats[index % formats.length]!(r);
}

const WORDS = 'autumn harbor meadow copper falcon ginger willow marble thunder pepper saddle velvet'.split(' ');
const MARKS = '!#$%&*?';

/** A password as a person chooses one: words, a year, a mark. */
export function password(r: Random): string {
  const word = r.pick(WORDS);
  const other = r.pick(WORDS);
  const capital = word[0]!.toUpperCase() + word.slice(1);
  const ways = [
    () => `${capital}${1970 + r.number(56)}${r.pick([...MARKS])}`,
    () => `${word}-${other}-${10 + r.number(90)}`,
    () => `${capital}${r.pick([...MARKS])}${other}${r.number(10)}`,
    () => `${r.text(LOWER, 3)}${capital}${r.text(DIGITS, 4)}`,
  ];
  return r.pick(ways)();
}

/** A private key in PEM. Not the same in each run: key generation takes no seed. */
export function privateKey(index: number): string {
  const encoding = { publicKeyEncoding: { type: 'spki', format: 'pem' } } as const;
  if (index % 2 === 0) {
    const options = { modulusLength: 2048, ...encoding, privateKeyEncoding: { type: 'pkcs1', format: 'pem' } } as const;
    return generateKeyPairSync('rsa', options).privateKey;
  }
  const options = { namedCurve: 'P-256', ...encoding, privateKeyEncoding: { type: 'sec1', format: 'pem' } } as const;
  return generateKeyPairSync('ec', options).privateKey;
}
