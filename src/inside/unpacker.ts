/** Archives and compressed files inside a layer: what takes one apart, and what it tells. */
import type { ByteReader } from '../stream/byte-reader.ts';

/** Told of each member in turn. Calls throw when a cap is reached; let that pass. */
export interface MemberSink {
  /** A member begins. An empty name: the content of a merely compressed file. */
  begin(name: string): void;
  /** A part of its content, good until the call returns. Resolves when more is wanted. */
  data(bytes: Uint8Array): Promise<void>;
  end(): Promise<void>;
  /** Something of the archive cannot be read. `bytes`: stored bytes concerned, where known. */
  problem(reason: string, bytes?: number): void;
}

export interface Unpacker {
  /**
   * True when every byte of the file that can hold text comes again as part of a member, so that the file itself
   * need not be searched beside them.
   */
  readonly coversAll: boolean;
  /** Reads an archive from its first byte to its last; faults of the data are told to the sink, never thrown. */
  unpack(reader: ByteReader, sink: MemberSink): Promise<void>;
}
