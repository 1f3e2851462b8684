/** `kind: Secret`: every member of `data` (base64) and `stringData`. https://kubernetes.io/docs/concepts/configuration/secret/ */
import type { NamedValue } from '../../types.ts';

const KIND = /["']?kind["']?[ \t]{0,4}:[ \t]{0,4}["']?$/;
const DOCUMENT = 8192;
const MEMBER =
  /^[ \t]+["']?([\w.-]{1,80})["']?[ \t]*:[ \t]*(?:(["'])(.*?)\2|([^\s"'#|>{[&*!][^\n#]*?))[ \t]*,?(?:[ \t]#.*)?\r?$/;

/** Members that say where and as whom a secret is used. */
const PUBLIC =
  /^(?:[\w.-]*[_.-])?(?:user(?:[_-]?name)?(?:_in)?|login|email|host(?:name)?|port|server|endpoint|ur[il]|db|database|dbname|name|[a-z]*accountname|region|bucket|zone|namespace|type|realm|domain|account|ca(?:\.crt|\.pem)?|tls\.crt|[\w-]+\.(?:crt|cert)|mode|enabled|version)$|(?:^|[a-z])(?:UserName|Username|Host|Port|Email|Url|Database|Region|Bucket)$/i;

/** `at` stands on `Secret`. */
export function readKubernetes(text: string, at: number): NamedValue[] {
  if (!KIND.test(text.slice(Math.max(0, at - 20), at)) || !/^secret["']?\s/i.test(text.slice(at, at + 9))) return [];
  const from = documentStart(text, at);
  const document = text.slice(from, documentEnd(text, at));
  return [...members(document, from, 'data'), ...members(document, from, 'stringData')];
}

function documentStart(text: string, at: number): number {
  const from = Math.max(0, at - DOCUMENT);
  const mark = text.slice(from, at).lastIndexOf('\n---');
  return mark < 0 ? from : from + mark + 4;
}

function documentEnd(text: string, at: number): number {
  const to = Math.min(text.length, at + DOCUMENT);
  const mark = text.slice(at, to).indexOf('\n---');
  return mark < 0 ? to : at + mark;
}

function members(document: string, base: number, section: 'data' | 'stringData'): NamedValue[] {
  const head = new RegExp(`^([ \\t]*)["']?${section}["']?[ \\t]*:[ \\t]*\\{?[ \\t]*\\r?\\n`, 'm').exec(document);
  if (head === null) return [];
  const out: NamedValue[] = [];
  let at = head.index + head[0].length;
  for (let n = 0; n < 100; n++) {
    const end = document.indexOf('\n', at);
    const line = document.slice(at, end < 0 ? document.length : end);
    if (line.search(/\S/) <= head[1]!.length) break;
    const value = member(line, base + at, section);
    if (value !== undefined) out.push(value);
    if (end < 0) break;
    at = end + 1;
  }
  return out;
}

function member(line: string, at: number, section: string): NamedValue | undefined {
  const match = MEMBER.exec(line);
  const raw = match?.[3] ?? match?.[4];
  if (!match || raw === undefined || PUBLIC.test(match[1]!)) return undefined;
  const offset = at + line.indexOf(raw, line.indexOf(':'));
  const shared = {
    key: match[1]!,
    offset,
    by: 'kubernetes-secret',
    quote: match[2] ?? '',
    before: '',
    behind: '',
    length: raw.length,
  };
  if (section === 'stringData') return { ...shared, value: raw };
  const value = decode(raw);
  return value === undefined ? undefined : { ...shared, value };
}

/** Base64 as Kubernetes takes it; undefined for what is no printable text. */
function decode(raw: string): string | undefined {
  if (!/^[A-Za-z0-9+/]{2,}={0,2}$/.test(raw)) return undefined;
  const value = Buffer.from(raw, 'base64')
    .toString('latin1')
    .replace(/[\r\n]+$/, '');
  return /^[\x09\x0a\x0d\x20-\x7e\x80-\xff]+$/.test(value) ? value : undefined;
}
