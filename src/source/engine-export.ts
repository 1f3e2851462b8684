import { SourceError } from '../errors.ts';
import type { Attestation, Gap, Image, ImageMetadata, LayerBlob, SourceName } from '../image.ts';
import type { EngineClient } from './engine-client.ts';
import { EngineStatus, explainFailure, oneLine } from './engine-failure.ts';
import type { Variant } from './engine-inspect.ts';
import { ExportReader } from './export-reader.ts';
import { ExportSource } from './export-source.ts';
import { openSaved } from './saved.ts';
import type { SourceOptions } from './source.ts';
import { StalledError } from './watch.ts';

/** Bytes a millisecond that an Engine's disk manages at the least, while it prepares an export. */
const SPOOL_BYTES_PER_MS = 10_000;
const RETRY_MS = [250, 1000, 3000];

/** What is to be exported. */
export interface ExportRequest {
  readonly client: EngineClient;
  readonly reference: string;
  readonly source: SourceName;
  readonly id: string;
  /** Bytes, about. */
  readonly size: number;
  readonly variant: Variant;
  /** Set where the Engine holds several platforms, of which one is to be given. That leaves out attestations. */
  readonly platform?: string;
  /** As inspected: what there is when the export tells no more. */
  readonly metadata: ImageMetadata;
  readonly options: SourceOptions;
}

/** Reads an image's export, when it is first asked for something that only the export has. */
export class EngineExport {
  readonly #request: ExportRequest;
  readonly #gaps: Gap[] = [];
  /** The image as its export describes it, once that was read. */
  #saved: Image | undefined;

  constructor(request: ExportRequest) {
    this.#request = request;
  }

  /** Every layer as it comes, then what is a layer and was taken for metadata. */
  async *layers(): AsyncGenerator<LayerBlob> {
    const { platform } = this.#request;
    const reader = this.#newReader();
    yield* this.#read(reader, platform === undefined ? {} : { platform });
    this.#saved = await this.#describe(reader);
    for await (const blob of this.#saved?.layers() ?? []) if (!reader.files.hasPassed(blob.where)) yield blob;
  }

  /** Attestations lie in a whole export only. */
  async *attestations(): AsyncGenerator<Attestation> {
    const { variant, platform } = this.#request;
    if (variant.attestations === 'none' || variant.attestations === 'listed') return;
    const image = platform === undefined && this.#saved !== undefined ? this.#saved : await this.#readWhole();
    yield* image?.attestations() ?? [];
  }

  async settle(): Promise<{ metadata: ImageMetadata; gaps: readonly Gap[] }> {
    const { metadata } = this.#request;
    if (this.#saved === undefined) return { metadata, gaps: this.#gaps };
    const settled = await this.#saved.settle();
    const { exactCommands } = metadata;
    const more = exactCommands === undefined ? {} : { exactCommands };
    return { metadata: { ...settled.metadata, ...more }, gaps: [...this.#gaps, ...settled.gaps] };
  }

  #newReader(): ExportReader {
    const { id, client, options } = this.#request;
    return new ExportReader(`the export of ${id} from ${client.endpoint.text}`, options.limits, options.signal);
  }

  async *#read(reader: ExportReader, query: Readonly<Record<string, string>>): AsyncGenerator<LayerBlob> {
    const { client, id, size, options } = this.#request;
    const { limits, signal, log } = options;
    const firstMs = limits.idleMs + Math.ceil(size / SPOOL_BYTES_PER_MS);
    const source = new ExportSource({
      open: (stop) => client.stream(`/images/${id}/get`, query, firstMs, stop),
      ...{ firstMs, idleMs: limits.idleMs, retryMs: RETRY_MS, signal, log },
    });
    yield* reader.layers(source.chunks(), () => source.stop());
    const reason = await this.#faultOf(reader, source);
    if (reason !== undefined) this.#gaps.push({ where: `export of ${id}`, reason });
  }

  /** Reads a whole export for what lies beside the layers. */
  async #readWhole(): Promise<Image | undefined> {
    const reader = this.#newReader();
    for await (const { chunks } of this.#read(reader, {})) for await (const _ of chunks);
    return this.#describe(reader);
  }

  async #describe({ files, fault }: ExportReader): Promise<Image | undefined> {
    const { reference, source, options, id } = this.#request;
    try {
      const images = await openSaved(files, reference, source, { ...options, platform: 'all' });
      const image = images.find((one) => this.#isAsked(one));
      if (image === undefined) this.#gaps.push({ where: `export of ${id}`, reason: 'it holds no image of that ID' });
      return image;
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      if (fault === undefined) this.#gaps.push({ where: `export of ${id}`, reason: error.message }, ...files.gaps);
      return undefined;
    }
  }

  #isAsked({ id, digest, metadata }: Image): boolean {
    const { variant } = this.#request;
    if (id === this.#request.id) return true;
    if (variant.manifest !== undefined) return digest === variant.manifest;
    return String(metadata.diffIds) === String(this.#request.metadata.diffIds);
  }

  /** What went wrong with an export, and what to do; undefined for nothing. */
  async #faultOf(reader: ExportReader, { bytes, tries }: ExportSource): Promise<string | undefined> {
    const { fault, engineError, current } = reader;
    if (fault === undefined && engineError === undefined) return undefined;
    if (await this.#isGone())
      return 'The image was deleted from the Engine while it was being scanned. Build or pull it again, then scan it again.';
    const where = `after ${bytes} bytes${current === '' ? '' : `, in ${current}`}`;
    if (engineError !== undefined)
      return `The Engine failed ${where}, and said: ${oneLine(engineError)}. See the Engine's log, then scan again.`;
    if (fault instanceof EngineStatus) return explainFailure(fault, this.#request.client.endpoint).message;
    if (fault instanceof StalledError)
      return `The export stalled ${where}: ${fault.message}. See whether the Engine is overloaded or hangs, then scan again.`;
    if (tries > 0)
      return `The connection to the Engine broke ${where} (${oneLine(fault?.message ?? '')}), and again at each further try. See whether the Engine is stopping or failing, then scan again.`;
    return `The export is damaged or ended early ${where}: ${oneLine(fault?.message ?? '')}. Scan again; if it stays so, the Engine's own copy of the image is damaged.`;
  }

  async #isGone(): Promise<boolean> {
    const { client, id } = this.#request;
    return client.get(`/images/${id}/json`).then(
      (answer) => answer === undefined,
      () => false,
    );
  }
}
