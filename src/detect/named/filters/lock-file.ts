import type { Filter } from '../candidate.ts';

const NAMES =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lock|cargo\.lock|gemfile\.lock|composer\.lock|poetry\.lock|uv\.lock|pdm\.lock|pipfile\.lock|flake\.lock|go\.sum|mix\.lock|pubspec\.lock|podfile\.lock|packages\.lock\.json|\.package-lock\.json)$/i;

/** Lists of packages with their digests. A URL with credentials in one is still found. */
export const lockFile: Filter = {
  name: 'lock-file',
  says: 'is in a lock file, beside the digests of packages',
  test: ({ path, by }) => by !== 'url' && NAMES.test(path),
};
