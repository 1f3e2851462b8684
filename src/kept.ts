/** Bytes of layers that lie in files, where every thread of the process can read them. */

/** Where bytes lie in an open file. */
export interface OpenRange {
  /** The file's descriptor, good until `close`. */
  readonly fd: number;
  /** Offset of the first byte. */
  readonly from: number;
  /** Bytes that should be there. */
  readonly bytes: number;
  close(): Promise<void>;
}

/** A layer that is kept while it is read, so that its source need not give it twice. */
export interface KeptLayer extends OpenRange {
  /**
   * Adds bytes at its end, which must not change until that is done; to be awaited before more are added. False when there is
   * no room for them: then it holds what it held before.
   */
  add(bytes: Uint8Array): Promise<boolean>;
}

/** Keeps the layers of one image for as long as that is scanned. */
export interface Keeper {
  /** One more layer, to be filled before the next is begun; undefined where none can be kept. */
  begin(): Promise<KeptLayer | undefined>;
}
