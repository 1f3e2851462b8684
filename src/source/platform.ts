import { SourceError, UsageError } from '../errors.ts';
import type { Platform } from '../image.ts';

/** Node's names of processors → OCI's (Go's). https://go.dev/doc/install/source#environment */
const ARCHITECTURES: Readonly<Record<string, string>> = {
  x64: 'amd64',
  ia32: '386',
  ppc64: 'ppc64le',
  mipsel: 'mipsle',
};

/** Other names that people and old tools use. */
const ALIASES: Readonly<Record<string, Partial<Platform>>> = {
  x86_64: { architecture: 'amd64' },
  'x86-64': { architecture: 'amd64' },
  i386: { architecture: '386' },
  aarch64: { architecture: 'arm64' },
  armhf: { architecture: 'arm', variant: 'v7' },
  armel: { architecture: 'arm', variant: 'v6' },
};

/** Left out where it is the only usual one. https://github.com/opencontainers/image-spec/blob/main/image-index.md#platform-variants */
const DEFAULT_VARIANTS: Readonly<Record<string, string>> = { arm64: 'v8', arm: 'v7', amd64: 'v1' };

/** What an Engine on this machine would run: Linux, whatever the machine itself has. */
function hostPlatform(): Platform {
  return { os: 'linux', architecture: ARCHITECTURES[process.arch] ?? process.arch };
}

/** Reads `os/arch[/variant]`. Throws `UsageError`. */
function parsePlatform(text: string): Platform {
  const [os, arch, variant, ...more] = text.toLowerCase().split('/');
  if (!os || !arch || variant === '' || more.length > 0) {
    throw new UsageError(`"${text}" is no platform; write "all" or os/arch[/variant], e.g. linux/arm64.`);
  }
  return { os, architecture: arch, ...ALIASES[arch], ...(variant === undefined ? {} : { variant }) };
}

export function formatPlatform({ os, architecture, variant, 'os.version': version }: Platform): string {
  return `${os}/${architecture}${variant ? `/${variant}` : ''}${version ? ` (${version})` : ''}`;
}

/** True when an image for `offered` is what someone who asks for `wanted` means. */
function satisfies(offered: Platform, wanted: Platform): boolean {
  return (
    offered.os === wanted.os &&
    offered.architecture === wanted.architecture &&
    (wanted.variant === undefined || variantOf(offered) === variantOf(wanted))
  );
}

function variantOf({ architecture, variant }: Platform): string | undefined {
  return variant || DEFAULT_VARIANTS[architecture];
}

/** Something that is made for a platform, as far as one knows. */
export interface Candidate {
  readonly platform: Platform | undefined;
}

export interface Choice<T> {
  readonly chosen: readonly T[];
  /** What a person should know of the choice. */
  readonly notes: readonly string[];
}

/**
 * Picks from the images of one index. Asked for nothing, the host's; the only one there is is taken whatever it is for, and
 * that is said. Throws `SourceError` when what was asked for is not there.
 */
export function choosePlatform<T extends Candidate>(
  all: readonly T[],
  wanted: string | undefined,
  where: string,
): Choice<T> {
  if (wanted === 'all') return { chosen: all, notes: [] };
  const platform = wanted === undefined ? hostPlatform() : parsePlatform(wanted);
  const matching = all.filter((one) => one.platform !== undefined && satisfies(one.platform, platform));
  const best = matching.find((one) => variantOf(one.platform!) === variantOf(platform)) ?? matching[0];
  if (best !== undefined) return { chosen: [best], notes: otherNotes(all, best) };
  const [only] = all;
  if (wanted !== undefined || all.length !== 1 || only === undefined) throw missing(all, platform, wanted, where);
  const isForeign = only.platform !== undefined;
  return { chosen: [only], notes: isForeign ? [`The image is for ${formatPlatform(only.platform)}.`] : [] };
}

function otherNotes(all: readonly Candidate[], best: Candidate): string[] {
  const others = all.filter((one) => one !== best);
  if (others.length === 0 || best.platform === undefined) return [];
  return [
    `Scanned for ${formatPlatform(best.platform)}. Also there: ${list(others)} (--platform all scans every one).`,
  ];
}

function missing(
  all: readonly Candidate[],
  platform: Platform,
  wanted: string | undefined,
  where: string,
): SourceError {
  const asked =
    wanted === undefined ? `this machine's platform, ${formatPlatform(platform)},` : formatPlatform(platform);
  return new SourceError(
    `${where} has no image for ${asked}; it has ${list(all)}. Choose one with --platform, or scan them with --platform all.`,
  );
}

function list(all: readonly Candidate[]): string {
  const names = all.map((one) =>
    one.platform === undefined ? 'one of unknown platform' : formatPlatform(one.platform),
  );
  return [...new Set(names)].join(', ');
}
