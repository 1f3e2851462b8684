/** Searches a layer made of given files, as a scan does. */
import { BlockFeed } from '../../scanners/layer-feed.ts';
import { LayerFront } from '../../scanners/layer-front.ts';
import { OwnThread } from '../../scanners/segment.ts';
import type { Detector } from '../../src/detect/index.ts';
import type { Skip } from '../../src/finding.ts';
import type { Gap } from '../../src/image.ts';
import { defaultLimits, type Limits } from '../../src/limits.ts';
import { markerDetector } from './marker-detector.ts';
import { type Member, tarOf } from './tar.ts';

export interface Scanned {
  /** `path:line:column value` of each hit. */
  readonly found: string[];
  readonly reasons: string[];
  readonly skipped: readonly Skip[];
  readonly gaps: readonly Gap[];
}

export interface ScanSetting {
  readonly limits?: Partial<Limits>;
  readonly chunkBytes?: number;
  readonly detector?: Detector;
}

const NOTHING = { hits: [], skipped: [] };

export async function scanMembers(members: readonly Member[], setting: ScanSetting = {}): Promise<Scanned> {
  return scanTar(await tarOf(members), setting);
}

export async function scanTar(bytes: Buffer, setting: ScanSetting = {}): Promise<Scanned> {
  const { chunkBytes = 100_000, detector = markerDetector() } = setting;
  const limits = { ...defaultLimits, ...setting.limits };
  const layer = new BlockFeed(new OwnThread(limits), { detector, digested: new Map() }, new LayerFront(limits));
  for (let at = 0; at < bytes.length; at += chunkBytes) await layer.push(bytes.subarray(at, at + chunkBytes));
  const [{ hits, skipped } = NOTHING] = await layer.end();
  const found = hits.map(({ hit, place }) => `${place.path}:${place.line}:${place.column} ${hit.value}`);
  return { found, reasons: hits.flatMap(({ hit }) => hit.reasons), skipped, gaps: layer.front.gaps };
}
