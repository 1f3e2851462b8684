/** Every way in which a value may be written that is looked for, made by other code than ours. */
import { gzipSync } from 'node:zlib';
import { zipOf } from '../support/zip.ts';

/** What each of them needs to be told from the others: quotes, spaces, marks and letters beyond ASCII. */
export const VALUE = `p&s"w'rd <7>\\$/é Zq8-made-up`;

const bytes = (text: string) => Buffer.from(text, 'utf8');
const b64 = (text: string) => bytes(text).toString('base64');
const hex = (text: string) => bytes(text).toString('hex');

/** As text, so that it can stand on every surface. */
export const textEncodings: Readonly<Record<string, (value: string) => string>> = {
  raw: (value) => value,
  quoted: (value) => `"  ${value}  "`,
  'base64, first alignment': (value) => b64(`${value} and on`),
  'base64, second alignment': (value) => b64(`x${value} and on`),
  'base64, third alignment': (value) => b64(`xx${value} and on`),
  base64url: (value) => bytes(`??>${value}`).toString('base64url'),
  'base64 in lines': (value) => b64(`${'z'.repeat(50)}${value}${'z'.repeat(50)}`).replace(/(.{64})/g, '$1\n'),
  hex,
  HEX: (value) => hex(value).toUpperCase(),
  percent: (value) => encodeURIComponent(value),
  JSON: (value) => JSON.stringify({ it: value }),
  XML: (value) =>
    value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
  YAML: (value) => `'${value.replaceAll("'", "''")}'`,
  shell: (value) => `'${value.replaceAll("'", "'\\''")}'`,
};

/** As bytes, which only a file can hold. */
export const byteEncodings: Readonly<Record<string, (value: string) => Buffer>> = {
  'UTF-16 LE': (value) => Buffer.from(`it is ${value}.`, 'utf16le'),
  'UTF-16 BE': (value) =>
    Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(`it is ${value}.`, 'utf16le').swap16()]),
  'UTF-16 BE without a mark': (value) => Buffer.from(`it is ${value}.`, 'utf16le').swap16(),
  gzip: (value) => gzipSync(`it is ${value}.`),
  zip: (value) => zipOf([{ name: 'inside.txt', body: `it is ${value}.` }]),
  'gzip in zip': (value) => zipOf([{ name: 'inside.gz', body: gzipSync(`it is ${value}.`) }]),
};
