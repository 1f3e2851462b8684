import { isPackageRecord } from '../src/packages/index.ts';

/** Keeps the content of package managers' own files while they pass: what they say is asked only at the end. */
export class RecordCollector {
  readonly records = new Map<string, string>();
  readonly #limit: number;
  #kept = 0;
  #path: string | undefined;
  #parts: Buffer[] = [];

  /** `limit`: bytes kept of one layer. Records beyond are not used: findings in their files are then rated as any other. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  begin(path: string, size: number): void {
    this.#path = isPackageRecord(path) && this.#kept + size <= this.#limit ? path : undefined;
    this.#parts = [];
  }

  push(bytes: Uint8Array): void {
    if (this.#path !== undefined) this.#parts.push(Buffer.from(bytes));
  }

  end(): void {
    if (this.#path === undefined) return;
    const content = Buffer.concat(this.#parts);
    this.#kept += content.length;
    this.records.set(this.#path, content.toString('latin1'));
    this.#path = undefined;
  }
}
