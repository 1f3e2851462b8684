import { describe, test } from '@jest/globals';

/** A service that tests need, or why it is not to be had. */
export type Found<T> = { readonly service: T } | { readonly missing: string };

/** Looks for a service; what it fails with says why there is none. */
export async function lookFor<T>(start: () => Promise<T>): Promise<Found<T>> {
  try {
    return { service: await start() };
  } catch (error) {
    return { missing: (error as Error).message };
  }
}

/**
 * A block of tests on a real service. Without it they are skipped, which the counts and a line on the console show;
 * with BUILDLEAKS_REQUIRE_ENGINE=1 that is a failure.
 */
export function describeWith<T extends object>(name: string, found: Found<T>, define: (service: T) => void): void {
  if ('service' in found) {
    describe(name, () => define(found.service));
  } else if (process.env.BUILDLEAKS_REQUIRE_ENGINE === '1') {
    test(`${name}: has what it needs`, () => {
      throw new Error(found.missing);
    });
  } else {
    console.warn(`SKIPPED: ${name}. ${found.missing}`);
    // The tests are named and counted; none of them runs, so none looks at the service.
    describe.skip(name, () => define({} as T));
  }
}
