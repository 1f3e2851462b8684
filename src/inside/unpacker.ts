/** Archives and compressed files inside a layer: what takes one apart, and what it tells. */
import type { ByteReader } from '../stream/byte-reader.ts';
import type { Repositories } from './git/repositories.ts';

/** Told of each member in turn. Calls throw when a cap is reached; let that pass. */
export interface MemberSink {
  /**
   * A member begins. An empty name: the content of a merely compressed file. `raw`: bytes of the archive itself, to be
   * searched as they stand, whatever they look like.
   */
  begin(name: string, raw?: 'raw'): void;
  /** A part of its content, good until the call returns. Resolves when more is wanted. */
  data(bytes: Uint8Array): Promise<void>;
  end(): Promise<void>;
  /**
   * Takes a small member all at once, instead of the calls above. `write` puts its content into memory from `at` on, if it
   * takes fewer than `room` bytes, and tells how many. False: nothing was taken.
   */
  whole?(name: string, write: WriteMember): boolean;
  /** Something of the archive cannot be read. `bytes`: stored bytes concerned, where known. */
  problem(reason: string, bytes?: number): void;
}

export type WriteMember = (memory: Uint8Array, at: number, room: number) => number | undefined;

/** Where an archive stands. */
export interface UnpackContext {
  readonly path: string;
  /** The git repositories of the layer, whose objects tell of one another across files. */
  readonly repositories: Repositories;
}

export interface Unpacker {
  /**
   * True when every byte of the file that can hold text comes again as part of a member, so that the file itself
   * need not be searched beside them.
   */
  readonly coversAll: boolean;
  /** True when members only tell more clearly what the file's own bytes hold as well. */
  readonly isExtra?: boolean;
  /** What the paths of members begin with, where that is not the file's own path. */
  placeOf?(path: string): string;
  /** Reads an archive from its first byte to its last; faults of the data are told to the sink, never thrown. */
  unpack(reader: ByteReader, sink: MemberSink, context: UnpackContext): Promise<void>;
}
