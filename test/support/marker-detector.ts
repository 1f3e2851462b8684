import type { Detector, Hit, Region } from '../../src/detect/index.ts';

/** Finds `SECRET-` and what follows up to a `;`, by the plainest means: an oracle for everything around detection. */
export function markerDetector(): Detector {
  const find = (text: string): Hit[] =>
    [...text.matchAll(/SECRET-[a-z0-9]{1,40};/g)].map((match) => ({
      ruleId: 'marker',
      value: match[0].slice(0, -1),
      offset: match.index,
      length: match[0].length - 1,
      confidence: 'high',
      severity: 'high',
      reasons: [],
    }));
  const detector: Detector = {
    ruleCount: 1,
    knowing: () => detector,
    explaining: () => detector,
    path: () => [],
    knowingOnly: () => detector,
    digest: 'marker',
    spec: undefined,
    context: { before: 1000, after: 1000 },
    title: () => 'Marker',
    allocate: (bytes) => new Uint8Array(bytes),
    release: () => {},
    rest: () => {},
    slab<R extends Region>(bytes: Uint8Array, regions: readonly R[], emit: (region: R, hit: Hit) => void) {
      for (const region of regions) {
        const text = Buffer.from(bytes.buffer, bytes.byteOffset).toString('latin1', region.start, region.end);
        for (const hit of find(text)) {
          const at = region.start + hit.offset;
          if (at >= region.emitFrom && at < region.emitTo) emit(region, { ...hit, offset: region.base + hit.offset });
        }
      }
    },
    text: (text) => find(text),
    named: (key, value) => find(value).map((hit) => ({ ...hit, key })),
  };
  return detector;
}
