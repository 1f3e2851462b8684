import type { OwnedFile, PackageDatabase } from './database.ts';

const SUMS = /^var\/lib\/dpkg\/info\/([^/:]+)(?::[^/]+)?\.md5sums$/;
const STATUS = /^var\/lib\/dpkg\/(?:status|status\.d\/[^/]+)$/;
/** Distroless images keep each package's record in a file of its own. */
const DISTROLESS_SUMS = /^var\/lib\/dpkg\/status\.d\/([^/]+)\.md5sums$/;

/** Debian's: `md5  path` a line, one file a package. https://man7.org/linux/man-pages/man5/deb-md5sums.5.html */
export const dpkg: PackageDatabase = {
  name: 'dpkg',
  matches: (path) => path.startsWith('var/lib/dpkg/') && (SUMS.test(path) || STATUS.test(path)),
  *read(texts) {
    const versions = versionsOf(texts);
    for (const [path, text] of texts) if (isStatus(path)) yield* configurationOf(text);
    for (const [path, text] of texts) {
      const name = (SUMS.exec(path) ?? DISTROLESS_SUMS.exec(path))?.[1];
      if (name !== undefined) yield* filesOf(text, `${name} ${versions.get(name) ?? ''}`.trimEnd());
    }
  },
};

function* filesOf(text: string, owner: string): Generator<OwnedFile> {
  for (const line of text.split('\n')) {
    const match = /^([0-9a-f]{32}) [ *](.+)$/.exec(line);
    if (match !== null) yield* placesOf(match[2]!.replace(/^\.?\//, ''), match[1]!, owner);
  }
}

/** Since /bin, /sbin and /lib are links into /usr, what is recorded there lies here. https://wiki.debian.org/UsrMerge */
function* placesOf(path: string, digest: string, owner: string): Generator<OwnedFile> {
  yield { path, digest, hash: 'md5', owner };
  if (/^(?:s?bin|lib\w*)\//.test(path)) yield { path: `usr/${path}`, digest, hash: 'md5', owner };
}

function versionsOf(texts: ReadonlyMap<string, string>): Map<string, string> {
  const versions = new Map<string, string>();
  for (const [path, text] of texts) {
    if (!isStatus(path)) continue;
    for (const { name, version } of stanzasOf(text)) versions.set(name, version);
  }
  return versions;
}

const isStatus = (path: string): boolean => STATUS.test(path) && !DISTROLESS_SUMS.test(path);

function* stanzasOf(text: string): Generator<{ name: string; version: string; stanza: string }> {
  for (const stanza of text.split(/\n\n+/)) {
    const name = /^Package: (.+)$/m.exec(stanza)?.[1];
    const version = /^Version: (.+)$/m.exec(stanza)?.[1];
    if (name !== undefined && version !== undefined) yield { name, version, stanza };
  }
}

/** Files that a user may change are recorded apart, as they came: ` /etc/adduser.conf md5` a line of `Conffiles:`. */
function* configurationOf(text: string): Generator<OwnedFile> {
  for (const { name, version, stanza } of stanzasOf(text)) {
    const lines = /^Conffiles:\n((?: .*\n?)+)/m.exec(stanza)?.[1] ?? '';
    for (const [, path, digest] of lines.matchAll(/^ \/(\S.*?) ([0-9a-f]{32})(?: .*)?$/gm))
      yield { path: path!, digest: digest!, hash: 'md5', owner: `${name} ${version}` };
  }
}
