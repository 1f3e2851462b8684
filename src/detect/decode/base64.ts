import { type Decoded, type Encoding, isWorthwhile } from './decoding.ts';

/** Base64 in either alphabet, over one line or many. https://www.rfc-editor.org/rfc/rfc4648 */
export const base64: Encoding = { name: 'base64', decode };

/** Characters that tell whether, and from which of four on, a text is base64 of something. */
const PROBE = 88;
/** Line breaks within, also as they are written in string literals, with the indentation behind. */
const BREAK = /(?:\\r)?\\n|[\r\n][\s]*/g;

function decode(text: string): Decoded | undefined {
  const { characters, breaks } = joined(text);
  for (let phase = 0; phase < 4; phase++) {
    if (!isWorthwhile(Buffer.from(characters.slice(phase, phase + PROBE), 'base64'))) continue;
    const bytes = Buffer.from(characters.slice(phase), 'base64');
    // The first character that is of this byte alone: where a known value in base64 begins as well.
    return { bytes, at: (index) => placeOf(phase + Math.ceil((index * 4) / 3), breaks) };
  }
  return undefined;
}

/** Where a line break was taken out: characters before it, and how many more characters of text. */
interface Break {
  readonly at: number;
  readonly shift: number;
}

function joined(text: string): { readonly characters: string; readonly breaks: readonly Break[] } {
  const breaks: Break[] = [];
  let shift = 0;
  const characters = text.replace(BREAK, (match, offset: number) => {
    const at = offset - shift;
    shift += match.length;
    breaks.push({ at, shift });
    return '';
  });
  return { characters, breaks };
}

function placeOf(character: number, breaks: readonly Break[]): number {
  const last = breaks.findLast(({ at }) => at <= character);
  return character + (last?.shift ?? 0);
}
