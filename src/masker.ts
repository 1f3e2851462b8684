/** Masks many secrets in many texts, at the cost of those that stand in them. */
import { encodedSpans } from './encoded.ts';
import { mask, type Redacted, Secret } from './secret.ts';

/** Characters of a value that it is looked for by; of shorter values the second number. */
const LONG = 8;
const SHORT = 5;
const CONTROLS: Readonly<Record<string, string>> = { '\n': 'n', '\r': 'r', '\t': 't' };

/** Masks these secrets, and those that are given with a text besides, as `mask` does, and also what tells them in another form. */
export function maskerOf(secrets: Iterable<Secret>): (text: string, also?: readonly Secret[]) => Redacted {
  const index = new WindowIndex();
  for (const secret of secrets) index.add(secret);
  return (text, also = []) => {
    const spans = encodedSpans(text, (decoded) =>
      [...index.mayHold(decoded), ...also].flatMap((secret) => bytesOf(secret.reveal())),
    );
    const encoded = spans.map(({ start, end }) => new Secret(text.slice(start, end)));
    return mask(text, [...index.mayHold(text), ...also, ...encoded]);
  };
}

/** A value as it is, and a character a byte. */
function bytesOf(value: string): string[] {
  const bytes = Buffer.from(value, 'utf8').toString('latin1');
  return bytes === value ? [value] : [value, bytes];
}

/** Secrets by a few characters out of their middle, which differ more often than how they begin and end. */
class WindowIndex {
  readonly #byWindow = new Map<string, [order: number, secret: Secret][]>();
  /** Too short to be looked for by a part: they may be anywhere. */
  readonly #short: [order: number, secret: Secret][] = [];
  #count = 0;

  add(secret: Secret): void {
    const plain = unquoted(secret.reveal());
    const length = plain.length >= LONG ? LONG : SHORT;
    const entry: [number, Secret] = [this.#count++, secret];
    if (plain.length < SHORT) {
      this.#short.push(entry);
      return;
    }
    const at = (plain.length - length) >> 1;
    const window = plain.slice(at, at + length);
    const same = this.#byWindow.get(window);
    if (same === undefined) this.#byWindow.set(window, [entry]);
    else same.push(entry);
  }

  /** Every secret that stands in the text, and perhaps some that do not, in the order in which they were added. */
  mayHold(text: string): Secret[] {
    const found = new Map(this.#short);
    const plain = this.#byWindow.size === 0 ? '' : unquoted(text);
    for (let at = 0; at + SHORT <= plain.length; at++) {
      for (const length of [SHORT, LONG]) {
        const entries = this.#byWindow.get(plain.slice(at, at + length));
        if (entries !== undefined) for (const [order, secret] of entries) found.set(order, secret);
      }
    }
    return [...found].sort(([a], [b]) => a - b).map(([, secret]) => secret);
  }
}

/** A text as it is when nothing is quoted in it: what `mask` takes for one value is then one. */
function unquoted(text: string): string {
  return text.replace(/[\\"'`]/g, '').replace(/[\n\r\t]/g, (char) => CONTROLS[char]!);
}
