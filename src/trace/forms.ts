/**
 * Every form in which a known value may lie in an image. A form is a literal text, one character a byte; UTF-16 is the
 * prefilter's own matter, and compressed data is unpacked before it is searched.
 */

export interface Form {
  /** What a person calls it: `base64`, `percent-encoded`. */
  readonly name: string;
  readonly text: string;
  /** Letters in any case: hex and percent escapes are written either way. */
  readonly ignoreCase: boolean;
  /** True where line breaks may stand inside: base64 and hex are wrapped. */
  readonly canWrap: boolean;
}

/** Shortest line that tells a value of several lines. */
const LINE_MIN = 16;

/** Names of all forms, for a ledger. UTF-16 and archives are searched beside them. */
export const formNames: readonly string[] = [
  'raw',
  'trimmed',
  'base64',
  'base64url',
  'hex',
  'percent-encoded',
  'JSON-escaped',
  'unicode-escaped',
  'XML-escaped',
  'line of it',
  'YAML-quoted',
  'shell-escaped',
  'UTF-16',
  'gzip',
  'zip',
];

/** The forms of a value, each text once, the plainest name for it first. */
export function formsOf(value: string): Form[] {
  const bytes = Buffer.from(value, 'utf8');
  const byText = new Map<string, Form>();
  const add = (name: string, text: string, over: Partial<Form> = {}) => {
    const form = { name, text, ignoreCase: false, canWrap: false, ...over };
    const id = form.ignoreCase ? text.toLowerCase() : text;
    if (text !== '' && !byText.has(id)) byText.set(id, form);
  };
  const latin = (text: string) => Buffer.from(text, 'utf8').toString('latin1');
  add('raw', latin(value));
  add('trimmed', latin(trimmed(value)));
  for (const piece of base64Pieces(bytes)) add('base64', piece, { canWrap: true });
  for (const piece of base64Pieces(bytes)) add('base64url', toUrl(piece), { canWrap: true });
  add('hex', bytes.toString('hex'), { ignoreCase: true, canWrap: true });
  for (const text of percentForms(value)) add('percent-encoded', text, { ignoreCase: /%[0-9a-f]/i.test(text) });
  for (const text of jsonForms(value)) add('JSON-escaped', latin(text));
  add('unicode-escaped', unicodeEscaped(value), { ignoreCase: true });
  for (const text of xmlForms(value)) add('XML-escaped', latin(text));
  for (const line of longLines(value)) add('line of it', latin(line));
  add('YAML-quoted', latin(value.replaceAll("'", "''")));
  for (const text of shellForms(value)) add('shell-escaped', latin(text));
  return [...byText.values()];
}

/** The value without the quotes and white space that a file or a flag put around it. */
export function trimmed(value: string): string {
  const bare = value.trim();
  const quoted = /^(["'`])(.*)\1$/s.exec(bare);
  return quoted === null ? bare : quoted[2]!;
}

/**
 * What is sure to stand in the base64 of any text that holds the bytes, for each of the three places where they may begin
 * within a group of three. https://www.rfc-editor.org/rfc/rfc4648#section-4
 */
function base64Pieces(bytes: Buffer): string[] {
  const pieces = [0, 1, 2].map((lead) => {
    const encoded = Buffer.concat([Buffer.alloc(lead), bytes]).toString('base64');
    return encoded.slice(Math.ceil((lead * 8) / 6), Math.floor(((lead + bytes.length) * 8) / 6));
  });
  return [bytes.toString('base64').replace(/=+$/, ''), ...pieces];
}

/** Of a value of several lines each may be indented: its longest lines stand for it. Of a key those of base64, without what a log adds. */
function longLines(value: string): string[] {
  const isKey = value.startsWith('-----BEGIN ');
  const lines = isKey ? base64Runs(value) : value.split(/\r?\n/).map((line) => line.trim());
  if (lines.length < 2 && !isKey) return [];
  return lines
    .filter((line) => line.length >= LINE_MIN && !line.startsWith('-----'))
    .sort((a, b) => b.length - a.length)
    .slice(0, 3);
}

function base64Runs(value: string): string[] {
  const runs = value.match(/[A-Za-z0-9+/]{16,}={0,2}/g) ?? [];
  return runs.filter((run) => /[0-9]/.test(run) && /[A-Z]/.test(run) && /[a-z]/.test(run));
}

const toUrl = (text: string) => text.replaceAll('+', '-').replaceAll('/', '_');

/** As URLs and forms have it, and with every byte escaped. */
function percentForms(value: string): string[] {
  const component = wellFormed(value) ? encodeURIComponent(value) : value;
  const strict = component.replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  const all = [...Buffer.from(value, 'utf8')].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  return [component, strict, strict.replaceAll('%20', '+'), all];
}

function wellFormed(value: string): boolean {
  return !/[\ud800-\udfff]/.test(value.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''));
}

function jsonForms(value: string): string[] {
  const plain = JSON.stringify(value).slice(1, -1);
  const ascii = plain.replace(/[^\x20-\x7e]/g, (c) => `\\u${hex4(c)}`);
  const slashes = plain.replaceAll('/', '\\/');
  // Go and many web frameworks escape what could end a script tag.
  const html = plain.replace(/[<>&'+=]/g, (c) => `\\u${hex4(c)}`);
  const go = plain.replace(/[<>&]/g, (c) => `\\u${hex4(c)}`);
  const twice = JSON.stringify(plain).slice(1, -1);
  return [plain, ascii, slashes, go, html, twice];
}

const hex4 = (c: string) => c.charCodeAt(0).toString(16).padStart(4, '0');

function unicodeEscaped(value: string): string {
  return Array.from({ length: value.length }, (_, i) => `\\u${hex4(value[i]!)}`).join('');
}

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Writers differ in which quotes they escape, and whether by name, decimal or hex. */
function xmlForms(value: string): string[] {
  const decimal = (c: string) => `&#${c.charCodeAt(0)};`;
  const hex = (c: string) => `&#x${c.charCodeAt(0).toString(16)};`;
  const named = (c: string) => NAMED[c]!;
  const quotes = (c: string, other: (c: string) => string) => (c === '"' || c === "'" ? other(c) : named(c));
  return [/[&<>]/g, /[&<>"]/g, /[&<>']/g, /[&<>"']/g].flatMap((which) => [
    value.replace(which, named),
    value.replace(which, (c) => quotes(c, decimal)),
    value.replace(which, (c) => quotes(c, hex)),
    value.replace(which, (c) => (c === '"' ? named(c) : quotes(c, decimal))),
    value.replace(which, decimal),
  ]);
}

function shellForms(value: string): string[] {
  return [
    value.replaceAll("'", "'\\''"),
    value.replaceAll("'", `'"'"'`),
    value.replace(/["$`\\]/g, '\\$&'),
    value.replace(/[^A-Za-z0-9_./:=@%+,\-\x80-\uffff]/g, '\\$&'),
  ];
}
