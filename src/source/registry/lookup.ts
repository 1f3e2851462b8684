import { type LookupAddress, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { mayLead, type Zone, zoneOf, zoneOfHost } from './address.ts';

/** A registry tried to send us to where it should not reach. */
export class ForbiddenAddress extends Error {
  override readonly name = 'ForbiddenAddress';
}

/** Remembers where the registry itself is, and holds everything that it sends us to against that. */
export class AddressPolicy {
  readonly #home = new Set<Zone>();

  /** Looks up the registry's own host, which may be anywhere: the user named it. */
  readonly home: LookupFunction = (hostname, options, callback) => {
    resolve(hostname, options.family, callback, options.all === true, (address) => {
      this.#home.add(zoneOf(address));
    });
  };

  /** Looks up any other host. Fails with `ForbiddenAddress`. */
  readonly elsewhere: LookupFunction = (hostname, options, callback) => {
    resolve(hostname, options.family, callback, options.all === true, (address) =>
      this.#check(hostname, zoneOf(address)),
    );
  };

  /** The registry's own host, where it is an address or `localhost`. */
  addHome(hostname: string): void {
    const zone = zoneOfHost(hostname);
    if (zone !== undefined) this.#home.add(zone);
  }

  /** Throws `ForbiddenAddress` for a host that is an address out of bounds. */
  checkHost(hostname: string): void {
    const zone = zoneOfHost(hostname);
    if (zone !== undefined) this.#check(hostname, zone);
  }

  #check(hostname: string, zone: Zone): void {
    if (mayLead(this.#home, zone)) return;
    throw new ForbiddenAddress(`${hostname} is a ${zone} address, and the registry itself is not at one`);
  }
}

type Callback = Parameters<LookupFunction>[2];

function resolve(
  hostname: string,
  family: number | 'IPv4' | 'IPv6' | undefined,
  callback: Callback,
  wantsAll: boolean,
  check: (address: string) => void,
): void {
  const wanted = family === 'IPv4' ? 4 : family === 'IPv6' ? 6 : (family ?? 0);
  lookup(hostname, { all: true, family: wanted }, (error, addresses) => {
    if (error !== null) return callback(error, []);
    try {
      for (const { address } of addresses) check(address);
    } catch (forbidden) {
      return callback(forbidden as Error, []);
    }
    return give(addresses, callback, wantsAll);
  });
}

function give(addresses: LookupAddress[], callback: Callback, wantsAll: boolean): void {
  if (wantsAll) callback(null, addresses);
  else callback(null, addresses[0]!.address, addresses[0]!.family);
}
