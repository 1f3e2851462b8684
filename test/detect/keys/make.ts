/** Private keys of every form, made when they are needed, so that none stands in the source. */
import { generateKeyPairSync, randomBytes } from 'node:crypto';

const wrapped = (bytes: Buffer, width: number): string[] =>
  bytes.toString('base64').match(new RegExp(`.{1,${width}}`, 'g')) as string[];

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const ed25519 = generateKeyPairSync('ed25519');
const passphrase = randomBytes(9).toString('hex');

/** Its lines, without a line's end at the last. */
export type Key = readonly string[];

const lines = (pem: string | Buffer): Key => pem.toString().trim().split('\n');

/** https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key */
function openssh(): Key {
  const text = (bytes: Buffer | string) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return Buffer.concat([length, Buffer.from(bytes)]);
  };
  const { x = '', d = '' } = ed25519.privateKey.export({ format: 'jwk' });
  const [open, secret] = [Buffer.from(x, 'base64url'), Buffer.from(d, 'base64url')];
  const kind = text('ssh-ed25519');
  const check = randomBytes(4);
  const inner = [
    check,
    check,
    kind,
    text(open),
    text(Buffer.concat([secret, open])),
    text('me@x'),
    Buffer.from([1, 2]),
  ];
  const bytes = Buffer.concat([
    Buffer.from('openssh-key-v1\0'),
    ...['none', 'none', ''].map(text),
    Buffer.from([0, 0, 0, 1]),
    text(Buffer.concat([kind, text(open)])),
    text(Buffer.concat(inner)),
  ]);
  return ['-----BEGIN OPENSSH PRIVATE KEY-----', ...wrapped(bytes, 70), '-----END OPENSSH PRIVATE KEY-----'];
}

/** A secret-key packet as its frame alone says, in its armour. https://www.rfc-editor.org/rfc/rfc9580#section-6 */
function pgp(): Key {
  const packet = Buffer.concat([Buffer.from([0x95, 0x02, 0x58, 4]), randomBytes(599)]);
  const sum = Buffer.from([crc24(packet)].flatMap((crc) => [crc >> 16, (crc >> 8) & 255, crc & 255])).toString(
    'base64',
  );
  const [begin, end] = ['BEGIN', 'END'].map((word) => `-----${word} PGP PRIVATE KEY BLOCK-----`) as [string, string];
  return [begin, 'Version: GnuPG v2', '', ...wrapped(packet, 64), `=${sum}`, end];
}

function crc24(bytes: Buffer): number {
  let crc = 0xb704ce;
  for (const byte of bytes) {
    crc ^= byte << 16;
    for (let i = 0; i < 8; i++) crc = crc & 0x800000 ? (crc << 1) ^ 0x1864cfb : crc << 1;
  }
  return crc & 0xffffff;
}

/** https://the.earth.li/~sgtatham/putty/0.83/htmldoc/AppendixC.html */
export const putty: Key = [
  'PuTTY-User-Key-File-3: ssh-ed25519',
  'Encryption: none',
  'Comment: me@x',
  'Public-Lines: 2',
  ...wrapped(randomBytes(51), 64),
  'Private-Lines: 1',
  ...wrapped(randomBytes(36), 64),
  `Private-MAC: ${randomBytes(32).toString('hex')}`,
];

export const pems: Readonly<Record<string, Key>> = {
  'RSA in PKCS#8': lines(rsa.export({ type: 'pkcs8', format: 'pem' })),
  'RSA in PKCS#1': lines(rsa.export({ type: 'pkcs1', format: 'pem' })),
  'EC in PKCS#8': lines(ec.export({ type: 'pkcs8', format: 'pem' })),
  'EC in SEC 1': lines(ec.export({ type: 'sec1', format: 'pem' })),
  Ed25519: lines(ed25519.privateKey.export({ type: 'pkcs8', format: 'pem' })),
  'encrypted PKCS#8': lines(rsa.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase })),
  'encrypted PKCS#1': lines(rsa.export({ type: 'pkcs1', format: 'pem', cipher: 'aes-128-cbc', passphrase })),
  OpenSSH: openssh(),
  OpenPGP: pgp(),
};

/** How a key's lines may stand in a text, one after the other. */
export const writings: Readonly<Record<string, (key: Key) => string>> = {
  'as they are': (key) => key.join('\n'),
  'with CRLF': (key) => key.join('\r\n'),
  'indented, as in YAML and XML': (key) => key.map((line) => `      ${line}`).join('\n'),
  'in a string of JSON': (key) => JSON.stringify({ key: `${key.join('\n')}\n` }),
  'in JSON within JSON': (key) => JSON.stringify({ log: JSON.stringify({ key: key.join('\n') }) }),
  'in JSON three times over': (key) =>
    JSON.stringify({ log: JSON.stringify({ a: JSON.stringify({ key: key.join('\n') }) }) }),
  'in a log with the time': (key) => key.map((line, i) => `2026-04-26 12:36:0${i % 10} ${line}`).join('\n'),
  'in a log with the time as RFC 3339': (key) =>
    key.map((line, i) => `2026-04-26T12:36:01.${i}${'7'.repeat(i % 6)}Z stdout F ${line}`).join('\r\n'),
  "in BuildKit's plain progress": (key) => key.map((line, i) => `#6 ${(0.97 + i / 100).toFixed(3)} ${line}`).join('\n'),
  "in a log of Docker's": (key) =>
    key
      .map((log, i) => JSON.stringify({ log: `${log}\n`, stream: 'stdout', time: `2026-04-26T12:36:01.${i}Z` }))
      .join('\n'),
  'in a log with the ID of the container before': (key) =>
    key.map((log) => JSON.stringify({ id: '0a1b2c3d'.repeat(8), log: `${log}\n` })).join('\n'),
  'in a log of Compose': (key) => key.map((line) => `app-1  | ${line}`).join('\n'),
  'in a journal': (key) => key.map((line, i) => `Nov ${i > 1 ? 26 : ' 9'} 12:00:00 host app[12]: ${line}`).join('\n'),
  'in a journal, behind other words': (key) =>
    key.map((line, i) => `Nov 26 12:00:00 host app[12]: ${i > 0 ? '' : 'the key: '}${line}`).join('\n'),
  'in a log, others between': (key) =>
    key.map((line, i) => `12:00:0${i % 10} app: ${line}\n12:00:0${i % 10} db: ready\n12:00:00 app: ok`).join('\n'),
  'as found by grep': (key) => key.map((line, i) => `etc/tls/key.pem:${i + 1}:${line}`).join('\n'),
  'as found by grep -A': (key) =>
    key.map((line, i) => `key.pem${i > 0 ? '-' : ':'}${i + 9}${i > 0 ? '-' : ':'}${line}`).join('\n'),
  'numbered by cat': (key) => key.map((line, i) => `${String(i + 7).padStart(6)}\t${line}`).join('\n'),
  'numbered with a colon': (key) => key.map((line, i) => `${i + 1}: ${line}`).join('\n'),
  'in HTML': (key) => key.join('<br>'),
  'in XHTML, on lines': (key) => key.join('<br/>\n'),
  'in HTML, with references': (key) => key.join('&#10;'),
  'in an attribute of XML': (key) => key.join('&#xA;'),
  'written by a script': (key) => key.map((line) => `echo "${line}" >> key.pem`).join('\n'),
  'written by one command': (key) => `RUN ${key.map((line) => `echo "${line}" >> key.pem`).join(' && ')}`,
  'written by a command over lines': (key) =>
    `RUN ${key.map((line) => `echo '${line}' >> /root/key.pem`).join(' \\\n    && ')}`,
  'coloured as a whole': (key) => `\x1b[31m${key.join('\n')}\x1b[0m`,
  'coloured line by line': (key) => key.map((line) => `\x1b[1;32m${line}\x1b[0m`).join('\n'),
  'coloured, in a log of JSON': (key) =>
    key.map((line) => JSON.stringify({ level: 'info', msg: `\x1b[36m${line}\x1b[0m` })).join('\n'),
};
