import { pemEnd, puttyEnd } from '../check/key-lines.ts';
import { PEM_BEGIN, PEM_REST } from '../check/pem-form.ts';
import { encodedKey, privateKey } from '../check/private-key.ts';
import type { Provider } from '../rule.ts';
import { BASE64, draw, randomOf } from './example.ts';
import { literal } from './make.ts';

const lines = [1, 2, 3].map((n) => draw(randomOf(`key${n}`), 64, BASE64));
const pem = (label: string, end = '\n') => [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join(end);
const putty = [
  'PuTTY-User-Key-File-3: ssh-ed25519',
  'Encryption: none',
  'Comment: x',
  'Private-Lines: 1',
  lines[0],
  `Private-MAC: ${'0f'.repeat(32)}`,
  '',
].join('\n');

/** What a key begins with in base64, whole groups of three bytes only, so that it does not depend on what follows. */
const ENCODED = ['', 'RSA ', 'EC ', 'DSA ', 'OPENSSH ', 'ENCRYPTED ', 'PGP '].map((kind) => {
  const head = `-----BEGIN ${kind}PRIVATE KEY`;
  return Buffer.from(head.slice(0, head.length - (head.length % 3))).toString('base64');
});
const encoded = Buffer.from(pem('RSA PRIVATE KEY')).toString('base64');

export const privateKeys: Provider = {
  id: 'private-key',
  name: 'Private keys',
  docs: 'https://www.rfc-editor.org/rfc/rfc7468',
  rules: [
    {
      id: 'private-key',
      title: 'Private key',
      severity: 'high',
      confidence: 'high',
      keywords: ['-----BEGIN '],
      pattern: new RegExp(`${PEM_BEGIN}(?:${PEM_REST})?`),
      endOf: pemEnd,
      check: privateKey,
      examples: {
        match: [
          pem('RSA PRIVATE KEY'),
          pem('OPENSSH PRIVATE KEY'),
          `"${pem('PRIVATE KEY', '\\n')}"`,
          pem('PGP PRIVATE KEY BLOCK', '\n\n'),
          pem('EC PRIVATE KEY')
            .split('\n')
            .map((l) => `'${l}\\n' +`)
            .join('\n'),
          pem('RSA PRIVATE KEY')
            .replaceAll(lines[0]!, `MII${lines[0]!.slice(3)}`)
            .replaceAll(/^/gm, '2026-04-26 12:36:01 '),
        ],
        miss: [
          pem('CERTIFICATE'),
          pem('PUBLIC KEY'),
          '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----',
          'startsWith("-----BEGIN PRIVATE KEY-----")',
          pem('CERTIFICATE').replaceAll(/^/gm, '2026-04-26 12:36:01 '),
          '#6 0.1 -----BEGIN PRIVATE KEY-----\n#6 0.2 ...\n#6 0.3 -----END PRIVATE KEY-----',
        ],
      },
    },
    {
      id: 'putty-private-key',
      title: 'PuTTY private key',
      severity: 'high',
      confidence: 'high',
      keywords: ['PuTTY-User-Key-File-'],
      pattern: /PuTTY-User-Key-File-[123]: [^\r\n]{1,60}/,
      endOf: puttyEnd,
      check: privateKey,
      examples: {
        match: [putty, putty.replaceAll('\n', '\r\n')],
        miss: [putty.slice(0, -80), 'PuTTY-User-Key-File-3: ssh-ed25519\n'],
      },
    },
    {
      id: 'private-key-base64',
      title: 'Private key in base64',
      severity: 'high',
      confidence: 'high',
      keywords: ENCODED,
      pattern: new RegExp(`(?<![A-Za-z0-9+/])(?:${ENCODED.map(literal).join('|')})[A-Za-z0-9+/\\r\\n]{40,16000}={0,2}`),
      check: encodedKey,
      examples: {
        match: [encoded, `PRIVATE_KEY_B64=${encoded}`],
        miss: [Buffer.from(pem('CERTIFICATE')).toString('base64'), encoded.slice(0, 60)],
      },
    },
  ],
};
