/** Where on a network an address is: what a registry may send us to depends on where it is itself. */
import { BlockList, isIP } from 'node:net';

export type Zone = 'public' | 'private' | 'loopback' | 'link-local';

type Range = readonly [net: string, prefix: number, family: 'ipv4' | 'ipv6'];

/** https://www.iana.org/assignments/iana-ipv4-special-registry and its IPv6 sister. The first match counts. */
const ZONES: readonly (readonly [Zone, BlockList])[] = [
  ['loopback', list(['127.0.0.0', 8, 'ipv4'], ['::1', 128, 'ipv6'])],
  [
    'link-local',
    list(
      ['169.254.0.0', 16, 'ipv4'],
      ['fe80::', 10, 'ipv6'],
      ['fd00:ec2::', 32, 'ipv6'],
      ['100.100.100.200', 32, 'ipv4'],
    ),
  ],
  [
    'private',
    list(
      ['0.0.0.0', 8, 'ipv4'],
      ['10.0.0.0', 8, 'ipv4'],
      ['100.64.0.0', 10, 'ipv4'],
      ['172.16.0.0', 12, 'ipv4'],
      ['192.168.0.0', 16, 'ipv4'],
      ['224.0.0.0', 3, 'ipv4'],
      ['::', 128, 'ipv6'],
      ['fc00::', 7, 'ipv6'],
      ['ff00::', 8, 'ipv6'],
    ),
  ],
];

function list(...ranges: Range[]): BlockList {
  const out = new BlockList();
  for (const [net, prefix, family] of ranges) out.addSubnet(net, prefix, family);
  return out;
}

/** The zone of an IP address. */
export function zoneOf(address: string): Zone {
  const plain = embeddedIpv4(address) ?? address;
  const family = isIP(plain) === 6 ? 'ipv6' : 'ipv4';
  return ZONES.find(([, ranges]) => ranges.check(plain, family))?.[0] ?? 'public';
}

/** IPv4 in IPv6 clothing (`::ffff:10.0.0.1`, also in hexadecimal) goes where the IPv4 address goes. */
function embeddedIpv4(address: string): string | undefined {
  const dotted = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (dotted !== undefined) return dotted;
  const hex = /^(?:::ffff:|64:ff9b::)([\da-f]{1,4}):([\da-f]{1,4})$/i.exec(address);
  if (hex === null) return undefined;
  const value = Number.parseInt(hex[1]!, 16) * 65536 + Number.parseInt(hex[2]!, 16);
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join('.');
}

/** True when a registry in `home` may send us to an address in `zone`: outwards, or to where it is itself. */
export function mayLead(home: ReadonlySet<Zone>, zone: Zone): boolean {
  if (zone === 'public' || home.has(zone)) return true;
  return zone === 'private' && home.has('loopback');
}

/** The zone that a URL's host names outright; undefined when it must be looked up. */
export function zoneOfHost(hostname: string): Zone | undefined {
  const bare = hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
  if (bare === 'localhost' || bare.endsWith('.localhost')) return 'loopback';
  return isIP(bare) === 0 ? undefined : zoneOf(bare);
}
