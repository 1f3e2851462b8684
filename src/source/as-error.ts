import { types } from 'node:util';

/** What was thrown, as an error: it may be anything, and an error of another realm is none by `instanceof`. */
export function asError(thrown: unknown): Error {
  return types.isNativeError(thrown) ? thrown : new Error(String(thrown));
}
