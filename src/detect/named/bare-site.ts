import type { Site } from './site.ts';

/** A place where a value stands that no key in the text goes before: what it is given to says what it is. */
export function bareSite(
  text: string,
  at: number,
  over: Pick<Site, 'kind' | 'key' | 'operator'>,
  limit = text.length,
): Site {
  return { text, keyStart: at, keyEnd: at, quote: '', at, floor: at, limit, ...over };
}
