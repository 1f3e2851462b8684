/** Images of which nothing has changed since they were scanned: their reports are told again, and nothing of them is read. */
import { type CacheStore, programDigest, readImage, writeImage } from './cache/index.ts';
import type { ImageReport } from './finding.ts';
import type { Attestation, Image } from './image.ts';
import { contentName } from './layer-name.ts';
import { canonical, reportKey } from './scan-key.ts';
import type { ScanOptions } from './scan-options.ts';

/** Characters of attestations, as JSON, that are held to be read once: with more of them an image is not kept. */
const HELD_CHARS = 16 << 20;

/** A report just made, and by how many rules. */
export interface Scanned {
  readonly report: ImageReport;
  /** True when nothing failed, so that another scan would tell the same. */
  readonly isWhole: boolean;
  readonly rules: number;
}

export class KnownImages {
  /** How many rules made the last report that was told again. */
  rules: number | undefined;
  readonly #store: CacheStore | undefined;
  readonly #options: ScanOptions;
  readonly #key: string | undefined;

  /** `detector`: the digest of one that is used in the place of the usual one, or ``. */
  constructor(store: CacheStore | undefined, options: ScanOptions, detector = '') {
    this.#store = store;
    this.#options = options;
    // Raw values are never kept, so who asks for them gets a scan. Without layers a scan is as quick as a look into the cache.
    const isKept = store !== undefined && options.onSecret === undefined && options.scanners.has('layers');
    this.#key = isKept ? reportKey(options, detector) : undefined;
  }

  /** The report on an image: the one of an earlier scan where nothing has changed since, else a new one. */
  async report(image: Image, scan: (image: Image) => Promise<Scanned>): Promise<ImageReport> {
    if (this.#store === undefined || this.#key === undefined) return (await scan(image)).report;
    const held = await this.#withAttestations(image);
    const about = held === undefined ? undefined : await this.#describe(held, this.#key);
    const known = about === undefined ? undefined : readImage(this.#store, about);
    if (known !== undefined) {
      this.rules = known.rules;
      return toldAgain(known.report, image);
    }
    const scanned = await scan(held?.image ?? image);
    const { report, rules, isWhole } = scanned;
    if (about !== undefined && isWhole && !this.#options.signal.aborted)
      writeImage(this.#store, { report, rules }, about);
    return report;
  }

  /** The image with its attestations at hand. Undefined where there are too many, or its layers cannot be told unread. */
  async #withAttestations(image: Image): Promise<Held | undefined> {
    const layers = layersOf(image);
    if (layers === undefined) return undefined;
    const told = toldBy(image);
    if (image.isWholeState === true || !this.#options.scanners.has('attestations'))
      return { image, told, layers, attestations: [] };
    const attestations: Attestation[] = [];
    let chars = 0;
    for await (const attestation of image.attestations()) {
      chars += JSON.stringify(attestation).length;
      if (chars > HELD_CHARS) return undefined;
      attestations.push(attestation);
    }
    const again = async function* () {
      yield* attestations;
    };
    return { image: Object.create(image, { attestations: { value: again } }), told, layers, attestations };
  }

  /** Everything that decides what is reported. Undefined where something is known to be missing. */
  async #describe({ image, told, layers, attestations }: Held, key: string): Promise<string[] | undefined> {
    const facts = canonical({ ...told, attestations });
    if (facts === undefined || (await image.settle()).gaps.length > 0) return undefined;
    return [programDigest(), key, layers, facts];
  }
}

interface Held {
  readonly image: Image;
  /** All that it says of itself, but for the name that the user gave it. */
  readonly told: Readonly<Record<string, unknown>>;
  readonly layers: string;
  readonly attestations: readonly Attestation[];
}

function toldBy(image: Image): Record<string, unknown> {
  const { reference: _, state: _state, isWholeState: _whole, layerNames: _names, ...facts } = image;
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => typeof fact !== 'function'));
}

/** The layers by names that follow from their bytes, else by the state of all that the source has. */
function layersOf({ layerNames, state, metadata }: Image): string | undefined {
  const names = layerNames?.map(contentName);
  const isTold = names !== undefined && names.length === metadata.diffIds.length && !names.includes(undefined);
  return isTold ? JSON.stringify(names) : state;
}

/** The same report under the name by which the image was asked for now. */
function toldAgain(report: ImageReport, { reference }: Image): ImageReport {
  const { coverage } = report;
  const perLayer = coverage.perLayer.map((layer) => ({ ...layer, cached: true as const }));
  return { ...report, reference, coverage: { ...coverage, perLayer } };
}
