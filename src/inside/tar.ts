import type { ByteReader } from '../stream/byte-reader.ts';
import { type TarEntry, TarReader } from '../stream/tar.ts';
import { BLOCK } from '../stream/tar-header.ts';
import type { MemberSink, Unpacker } from './unpacker.ts';

/** A tar in a file. */
export const tar: Unpacker = { coversAll: true, unpack };

const META_BYTES = 64 << 10;

/** What the reader saw in one piece of the archive, to be told to the sink afterwards: the sink is asynchronous. */
type Event =
  | { readonly entry: TarEntry }
  | { readonly from: number; readonly to: number; readonly last: boolean }
  | { readonly from: number; readonly to: number; readonly isStray: true };

async function unpack(reader: ByteReader, sink: MemberSink): Promise<void> {
  let events: Event[] = [];
  const tar = new TarReader(
    {
      entry: (entry) => events.push({ entry }),
      body: (from, to, last) => events.push({ from, to, last }),
      stray: (from, to) => events.push({ from, to, isStray: true }),
    },
    META_BYTES,
  );
  const teller = new Teller(sink);
  for (let piece = await blocks(reader); piece.length > 0; piece = await blocks(reader)) {
    events = [];
    tar.push(piece, 0, piece.length);
    for (const event of events) await teller.tell(event, piece);
    reader.advance(piece.length);
  }
  await teller.finish();
  if (tar.missing > 0) sink.problem('the tar ends within a file', tar.missing);
}

/** Whole blocks, as the tar reader needs them; less than one only at the end. */
async function blocks(reader: ByteReader): Promise<Uint8Array> {
  await reader.peek(BLOCK);
  const piece = await reader.piece();
  return piece.length < BLOCK ? piece : piece.subarray(0, piece.length - (piece.length % BLOCK));
}

class Teller {
  readonly #sink: MemberSink;
  #isOpen = false;
  #stray = 0;

  constructor(sink: MemberSink) {
    this.#sink = sink;
  }

  async tell(event: Event, piece: Uint8Array): Promise<void> {
    if ('entry' in event) await this.#begin(event.entry);
    else if ('isStray' in event) await this.#passStray(piece.subarray(event.from, event.to));
    else if (this.#isOpen) await this.#data(piece.subarray(event.from, event.to), event.last);
  }

  async finish(): Promise<void> {
    if (this.#isOpen) await this.#sink.end();
    if (this.#stray > 0) this.#sink.problem(`${this.#stray} bytes are no valid tar; they were searched as they stand`);
  }

  async #begin(entry: TarEntry): Promise<void> {
    if (this.#isOpen) await this.#sink.end();
    this.#isOpen = entry.size > 0 && !/^(?:pax|long-)/.test(entry.type);
    if (this.#isOpen) this.#sink.begin(entry.path);
  }

  async #passStray(bytes: Uint8Array): Promise<void> {
    this.#stray += bytes.length;
    this.#sink.begin('');
    await this.#sink.data(bytes);
    await this.#sink.end();
  }

  async #data(bytes: Uint8Array, last: boolean): Promise<void> {
    await this.#sink.data(bytes);
    if (!last) return;
    await this.#sink.end();
    this.#isOpen = false;
  }
}
