import type { Provider } from '../rule.ts';
import { randomOf } from './example.ts';
import { BEFORE, keyed, prefixed } from './make.ts';
import { alnum, base64url, seq } from './shape.ts';

/** Eight bytes, seven of them zero, within a token's base64. */
const ZEROS = 'AAAAAAAAAA';
const FIRST = alnum(11);
const LAST = base64url(42);
/** A whole line is one of a wrapped binary, in which zeros stand anywhere. */
const NO_LINE = '(?<![\\n\\r][ \\t"\']{0,8})';
/** What a machine drew: letters of both cases, digits, and no more zeros. */
const DRAWN = '(?=[^0-9]{0,41}[0-9])(?=[^a-z]{0,41}[a-z])(?=[^A-Z]{0,41}[A-Z])(?![A-Za-z0-9_-]{0,41}AAA)';
const longLived = seq(FIRST, `${ZEROS}x`, LAST).draw(randomOf('dropbox'));

export const dropbox: Provider = {
  id: 'dropbox',
  name: 'Dropbox',
  docs: 'https://www.dropbox.com/developers/documentation',
  rules: [
    prefixed({
      id: 'dropbox-access-token',
      title: 'Dropbox access token',
      prefix: ['sl.', 'sl.u.'],
      body: base64url(129, 1500),
    }),
    {
      id: 'dropbox-long-lived-token',
      title: 'Dropbox long-lived access token',
      severity: 'high',
      confidence: 'medium',
      keywords: [ZEROS],
      lead: new RegExp(`${BEFORE}${NO_LINE}${FIRST.source}`),
      pattern: new RegExp(`(?<!A)${ZEROS}[B-Za-z0-9_-]${DRAWN}${LAST.source}(?![A-Za-z0-9_=+/-])`),
      minEntropy: 3.5,
      examples: {
        match: [`TOKEN=${longLived}`, `"token": "${longLived}"`, `x('${longLived}')\n`],
        miss: [
          longLived.slice(1),
          longLived.slice(0, -1),
          `${'A'.repeat(64)}`,
          `x\n${longLived}\n`,
          `"${longLived.slice(0, 40)}${'A'.repeat(24)}"`,
        ],
      },
    },
    keyed({
      id: 'dropbox-app-secret',
      title: 'Dropbox app key or secret',
      words: ['dropbox_app', 'dropbox_secret', 'dropbox_key', 'dropboxapp', 'dropboxkey', 'dropboxsecret'],
      value: alnum(15),
    }),
    keyed({
      id: 'dropbox-token-old',
      title: 'Dropbox API token of the old form',
      words: ['dropbox'],
      value: seq(alnum(11), 'AAAAAAAAAA', base64url(43)),
    }),
  ],
};
