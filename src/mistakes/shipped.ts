import type { Shipped } from '../layer.ts';

/** A kind of file that should not be in an image. */
export type ShippedKind = Shipped['kind'];

const HOME = '(?:root|home/[^/]+)';

/** Folders of caches: a cheap prefix or part first, then the whole form. */
const CACHES: readonly (readonly [name: string, part: string, pattern: RegExp])[] = [
  ['pip', '.cache/pip/', new RegExp(`^${HOME}/\\.cache/pip/`)],
  ['uv', '.cache/uv/', new RegExp(`^${HOME}/\\.cache/uv/`)],
  ['poetry', '.cache/pypoetry/', new RegExp(`^${HOME}/\\.cache/pypoetry/`)],
  ['npm', '.npm/_cacache/', new RegExp(`^${HOME}/\\.npm/_cacache/`)],
  ['yarn', '.cache/yarn/', new RegExp(`^(?:${HOME}|usr/local/share)/\\.cache/yarn/`)],
  ['pnpm', '/pnpm/store/', new RegExp(`^${HOME}/\\.local/share/pnpm/store/`)],
  ['go', '.cache/go-build/', new RegExp(`^${HOME}/\\.cache/go-build/`)],
  ['go modules', '/pkg/mod/cache/', /^(?:root\/)?go\/pkg\/mod\/cache\//],
  ['cargo', 'cargo/registry/', new RegExp(`^(?:${HOME}/\\.cargo|usr/local/cargo)/registry/`)],
  ['Maven', '.m2/repository/', new RegExp(`^${HOME}/\\.m2/repository/`)],
  ['Gradle', '.gradle/caches/', new RegExp(`^${HOME}/\\.gradle/caches/`)],
  ['composer', 'composer/', new RegExp(`^${HOME}/(?:\\.cache/composer|\\.composer/cache)/`)],
  ['apt', 'var/cache/apt/', /^var\/cache\/apt\/(?:archives\/[^/]+\.deb|\w+\.bin)$/],
  ['apt', 'var/lib/apt/lists/', /^var\/lib\/apt\/lists\/(?!lock$|partial)/],
  ['apk', 'var/cache/apk/', /^var\/cache\/apk\//],
  ['dnf', 'var/cache/dnf/', /^var\/cache\/dnf\//],
  ['yum', 'var/cache/yum/', /^var\/cache\/yum\//],
];

/** The owner of the cache that a path is in. */
function cacheOf(path: string): string | undefined {
  return CACHES.find(([, part, pattern]) => path.includes(part) && pattern.test(path))?.[0];
}

const SECRET_NAMES = new Set([
  '.env',
  '.git-credentials',
  '.netrc',
  '.npmrc',
  '.pgpass',
  '.pypirc',
  '.vault-token',
  'credentials.json',
  'id_dsa',
  'id_ecdsa',
  'id_ed25519',
  'id_rsa',
  'kubeconfig',
  'secrets.yaml',
  'secrets.yml',
  'service-account.json',
  'terraform.tfstate',
  'terraform.tfvars',
]);
const SECRET_FORMS =
  /^(?:\.env\.(?!example$|sample$|template$|dist$|defaults?$|schema$|test$)[\w.-]+|[\w.-]*(?:password|passwd|secret|token|apikey)[\w-]*\.txt)$/i;

/** Whether a file of this name is where people keep secrets. */
export function isSecretFile(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return SECRET_NAMES.has(name) || (name.length < 60 && SECRET_FORMS.test(name));
}

/** Files that came with a package, not with the build context. */
const PACKAGED =
  /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|gems|testdata|tests?|fixtures|examples?)\/|^(?:usr\/(?!src\/)|lib|etc\/|var\/(?!www\/))/;

/** Where nearly all files of nearly all images are, and none of those looked for: told at a glance. */
const PASSED_OVER = /^(?:usr\/(?:share|lib|bin|sbin|include|libexec|lib64)|etc|bin|sbin|proc|sys|dev|boot)\//;

/** What a file in a layer is, if it should not be there. `.git/HEAD` stands for the whole repository. */
function kindOf(path: string): readonly [ShippedKind, string] | undefined {
  if (path.startsWith('run/secrets/')) return ['mounted-secret', path];
  const cache = cacheOf(path);
  if (cache !== undefined) return ['cache', cache];
  if (PACKAGED.test(path)) return undefined;
  if (path.endsWith('.git/HEAD')) return ['context-secret', '.git'];
  return isSecretFile(path) ? ['context-secret', path] : undefined;
}

/** Collects, file by file of one layer, what should not be in it. */
export class ShippedCollector {
  readonly #found = new Map<string, { kind: ShippedKind; name: string; path: string; files: number; bytes: number }>();

  /** A regular file of the layer; `path` without a leading slash, `size` in bytes. */
  add(path: string, size: number): void {
    const kind = size > 0 && !PASSED_OVER.test(path) ? kindOf(path) : undefined;
    if (kind === undefined) return;
    const key = kind.join(' ');
    const found = this.#found.get(key);
    if (found === undefined) this.#found.set(key, { kind: kind[0], name: kind[1], path, files: 1, bytes: size });
    else {
      found.files++;
      found.bytes += size;
    }
  }

  /** At most `limit` kinds, as they came. */
  result(limit = 200): Shipped[] {
    return [...this.#found.values()].slice(0, limit);
  }
}
