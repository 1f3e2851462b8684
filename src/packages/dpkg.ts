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
    for (const [path, text] of texts) {
      const name = (SUMS.exec(path) ?? DISTROLESS_SUMS.exec(path))?.[1];
      if (name !== undefined) yield* filesOf(text, `${name} ${versions.get(name) ?? ''}`.trimEnd());
    }
  },
};

function* filesOf(text: string, owner: string): Generator<OwnedFile> {
  for (const line of text.split('\n')) {
    const match = /^([0-9a-f]{32}) [ *](.+)$/.exec(line);
    if (match !== null) yield { digest: match[1]!, path: match[2]!.replace(/^\.?\//, ''), hash: 'md5', owner };
  }
}

function versionsOf(texts: ReadonlyMap<string, string>): Map<string, string> {
  const versions = new Map<string, string>();
  for (const [path, text] of texts) {
    if (!STATUS.test(path) || DISTROLESS_SUMS.test(path)) continue;
    for (const stanza of text.split(/\n\n+/)) {
      const name = /^Package: (.+)$/m.exec(stanza)?.[1];
      const version = /^Version: (.+)$/m.exec(stanza)?.[1];
      if (name !== undefined && version !== undefined) versions.set(name, version);
    }
  }
  return versions;
}
