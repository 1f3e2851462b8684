import { createHash, createPrivateKey } from 'node:crypto';
import type { Verdict } from '../rule.ts';
import { pemLines, puttyLines } from './key-lines.ts';
import { isPlainPem } from './pem-form.ts';
import { invalid, unknown, valid } from './verdict.ts';

/** Does the key parse, of which type is it, and is it encrypted? Told by its base64, whatever stands around its lines. */
export function privateKey(text: string): Verdict {
  const isPutty = text.startsWith('PuTTY');
  const body = isPutty ? (puttyLines(text)?.body ?? '') : bodyOf(text);
  const identity = createHash('sha256').update(body.replace(/=+$/, '')).digest('hex');
  return { ...(isPutty ? putty(text) : pem(text, body)), identity };
}

function pem(text: string, body: string): Verdict {
  const label = /^-----BEGIN ([A-Z0-9 ]+)-----/.exec(text)?.[1] ?? '';
  if (/ENCRYPTED/.test(text)) return unknown('encrypted with a passphrase');
  if (label.startsWith('PGP')) return pgp(body);
  if (label.startsWith('OPENSSH')) return openssh(Buffer.from(body, 'base64'));
  return parsed(`-----BEGIN ${label}-----\n${body}\n-----END ${label}-----\n`);
}

/** The same for a key that was written in base64 as a whole. */
export function encodedKey(text: string): Verdict {
  return privateKey(Buffer.from(text, 'base64').toString('latin1'));
}

/** The base64 alone, whatever syntax its lines stand in. */
function bodyOf(text: string): string {
  return (isPlainPem(text) ? undefined : pemLines(text)?.body) ?? plainBody(text);
}

function plainBody(text: string): string {
  const inner = text.replace(/-----(?:BEGIN|END)[A-Z0-9 ]+-----/g, '').replace(/\\[nr]/g, '\n');
  const plain = inner.replace(/[A-Za-z-]+: [^\n]*/g, '').replace(/[^A-Za-z0-9+/=\n]/g, '');
  return plain.replace(/\n=[A-Za-z0-9+/]{4}\s*$/, '').replace(/\s+/g, '');
}

function parsed(pem: string): Verdict {
  try {
    const key = createPrivateKey(pem);
    const bits = key.asymmetricKeyDetails?.modulusLength;
    const curve = key.asymmetricKeyDetails?.namedCurve;
    return valid(`parses: ${[key.asymmetricKeyType, bits && `${bits} bits`, curve].filter(Boolean).join(', ')}`);
  } catch {
    return invalid('does not parse: cut off, or made up');
  }
}

const OPENSSH_MAGIC = 'openssh-key-v1\0';

/** https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key */
function openssh(bytes: Buffer): Verdict {
  if (bytes.toString('latin1', 0, OPENSSH_MAGIC.length) !== OPENSSH_MAGIC)
    return invalid('does not parse: cut off, or made up');
  const cipher = stringAt(bytes, OPENSSH_MAGIC.length);
  if (cipher !== 'none') return unknown('encrypted with a passphrase');
  const type = /ssh-[a-z0-9]+|ecdsa-[a-z0-9-]+|sk-[a-z0-9@.-]+/.exec(
    bytes.toString('latin1', OPENSSH_MAGIC.length, 200),
  )?.[0];
  return type === undefined ? unknown() : valid(`parses: ${type}`);
}

function stringAt(bytes: Buffer, at: number): string {
  if (at + 4 > bytes.length) return '';
  return bytes.toString('latin1', at + 4, Math.min(at + 4 + bytes.readUInt32BE(at), bytes.length));
}

/** The first packet of an armoured secret key has tag 5. https://www.rfc-editor.org/rfc/rfc9580#section-4.2 */
function pgp(body: string): Verdict {
  const first = Buffer.from(body.slice(0, 4), 'base64')[0] ?? 0;
  const tag = first & 0x40 ? first & 0x3f : (first & 0x3c) >> 2;
  return first & 0x80 && tag === 5
    ? valid('begins with a secret-key packet')
    : invalid('does not parse: cut off, or made up');
}

function putty(text: string): Verdict {
  const cipher = /Encryption: ([\w-]+)/.exec(text)?.[1];
  const type = /^PuTTY-User-Key-File-\d: ([\w-]+)/.exec(text)?.[1] ?? '';
  return cipher === 'none' ? valid(`not encrypted: ${type}`) : unknown('encrypted with a passphrase');
}
