/** Every cap in one place, with its unit and its reason. Reaching one is named in the ledger, never silent. */
export interface Limits {
  /** Bytes of layer data handled at a time: large enough to amortise a call, small enough for the CPU cache. */
  readonly slabBytes: number;
  /** Bytes of a layer gathered before they are handed to whoever searches them; a multiple of 512. */
  readonly blockBytes: number;
  /** Bytes of JSON metadata (config, manifest, index) read from one blob. BuildKit caps an attestation at 40 MiB. */
  readonly metadataBytes: number;
  /** Bytes of all metadata blobs of one image held together. */
  readonly metadataTotalBytes: number;
  /** Bytes of one pax or GNU long-name record; names beyond are cut. */
  readonly tarMetaBytes: number;
  /** How deep archives inside archives are opened. Real ones: a jar in a war in a tar.gz is 4. */
  readonly nestedDepth: number;
  /** Bytes unpacked from one file of a layer, all depths together: what a bomb may cost. */
  readonly nestedBytes: number;
  /** Members unpacked from one file of a layer. */
  readonly nestedMembers: number;
  /** Bytes of package managers' records kept of one layer: what Debian has of ten thousand packages. */
  readonly recordBytes: number;
  /** Characters of an instruction or excerpt in a report. */
  readonly excerptChars: number;
  /**
   * Bytes of uncompressed layers that are kept in a temporary file while their image is scanned. Those beyond are asked for
   * again when that is needed: nothing is left out.
   */
  readonly keptBytes: number;
  /** Milliseconds without a byte from a source before it counts as stalled. */
  readonly idleMs: number;
}

export const defaultLimits: Limits = {
  slabBytes: 1 << 20,
  blockBytes: 1 << 20,
  metadataBytes: 48 << 20,
  metadataTotalBytes: 128 << 20,
  tarMetaBytes: 1 << 20,
  nestedDepth: 8,
  nestedBytes: 4 * 2 ** 30,
  nestedMembers: 1_000_000,
  recordBytes: 64 << 20,
  excerptChars: 400,
  keptBytes: 32 * 2 ** 30,
  idleMs: 120_000,
};
