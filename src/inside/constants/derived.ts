import type { ByteReader } from '../../stream/byte-reader.ts';
import type { Unpacker } from '../unpacker.ts';

/** A text that tells by structure what the bytes of a file tell only piecemeal. */
export interface Derived {
  /** Name of the member that it is given as. */
  readonly name: string;
  readonly text: string;
}

/** A larger file is searched as it stands alone. */
const MOST_BYTES = 16 << 20;

/** Thrown by a reader of a structure where that is not sound: then its bytes alone are searched. */
export class StructureFault extends Error {}

/** Buffers throw the other one; by its name, since it may come from another realm. */
function isFault(error: unknown): boolean {
  return error instanceof StructureFault || (error as { readonly name?: unknown }).name === 'RangeError';
}

/** Looks at a file as a whole, for what its structure tells beyond its bytes, which are searched besides. */
export function derived(
  read: (bytes: Buffer, path: string) => readonly Derived[],
  more: Pick<Unpacker, 'isExtra'> = { isExtra: true },
): Unpacker {
  return {
    coversAll: false,
    ...more,
    async unpack(reader, sink, { path }) {
      const bytes = await whole(reader);
      if (bytes === undefined) return;
      for (const { name, text } of readSoundly(() => read(bytes, path))) {
        if (text === '') continue;
        const content = Buffer.from(text);
        const isTaken = sink.whole?.(name, (memory, at, room) => {
          if (content.length >= room) return undefined;
          memory.set(content, at);
          return content.length;
        });
        if (isTaken === true) continue;
        sink.begin(name);
        await sink.data(content);
        await sink.end();
      }
    },
  };
}

function readSoundly(read: () => readonly Derived[]): readonly Derived[] {
  try {
    return read();
  } catch (error) {
    if (!isFault(error)) throw error;
    return [];
  }
}

async function whole(reader: ByteReader): Promise<Buffer | undefined> {
  const bytes = await reader.peek(MOST_BYTES + 1);
  if (bytes.length <= MOST_BYTES) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for await (const _ of reader.rest());
  return undefined;
}
