import type { Act } from './act.ts';

/** A package manager's command that fills a cache, and what keeps it out of the image. */
export interface Install {
  readonly name: string;
  /** Matches the command. */
  readonly command: RegExp;
  /** Matches what cleans up in the same step, or keeps no cache at all. */
  readonly clean: RegExp;
  /** Where its cache mount goes. */
  readonly target: string;
  /** Matches a mount that keeps the cache out. */
  readonly mount: RegExp;
  /** Variable that turns the cache off. */
  readonly off?: string;
  readonly fix: string;
}

/** Package managers and their caches. */
export const installs: readonly Install[] = [
  {
    name: 'pip',
    command: /\bpip3? (?:-\S+ )*(?:install|wheel|download)\b/,
    clean: /--no-cache-dir\b|\bpip3? cache purge\b|rm -\w+ \S*\.cache/,
    target: '/root/.cache/pip',
    mount: /\.cache(?:\/pip)?\/?$/,
    off: 'PIP_NO_CACHE_DIR',
    fix: 'add --no-cache-dir',
  },
  {
    name: 'apt',
    command: /\bapt(?:-get)? (?:-\S+ )*install\b/,
    clean: /rm -\w+ \S*\/var\/lib\/apt\/lists|apt(?:-get)? dist-clean/,
    target: '/var/lib/apt',
    mount: /^\/var\/(?:lib|cache)\/apt/,
    fix: 'end the step with rm -rf /var/lib/apt/lists/*',
  },
  {
    name: 'apk',
    command: /\bapk (?:-\S+ )*add\b/,
    clean: /--no-cache\b|rm -\w+ \S*\/var\/cache\/apk/,
    target: '/var/cache/apk',
    mount: /^\/(?:var|etc)\/(?:cache\/)?apk/,
    fix: 'add --no-cache',
  },
  {
    name: 'dnf',
    command: /\b(?:micro)?dnf (?:-\S+ )*install\b|\byum (?:-\S+ )*install\b/,
    clean: /\b(?:(?:micro)?dnf|yum) clean all\b|rm -\w+ \S*\/var\/cache\/(?:dnf|yum)/,
    target: '/var/cache/dnf',
    mount: /^\/var\/cache\/(?:libdnf5|dnf|yum)/,
    fix: 'end the step with dnf clean all',
  },
  {
    name: 'npm',
    command: /\bnpm (?:-\S+ )*(?:ci|i|install)\b/,
    clean: /\bnpm cache clean\b|rm -\w+ \S*\.npm\b/,
    target: '/root/.npm',
    mount: /\.npm\/?$/,
    fix: 'end the step with npm cache clean --force',
  },
  {
    name: 'yarn',
    command: /\byarn(?: install)?(?: --[\w-]+)*(?:$|\s*&&|\n)/,
    clean: /\byarn cache clean\b/,
    target: '/usr/local/share/.cache/yarn',
    mount: /\.cache(?:\/yarn)?\/?$|\.yarn/,
    fix: 'end the step with yarn cache clean',
  },
  {
    name: 'go',
    command: /\bgo (?:build|install|mod download|test)\b/,
    clean: /\bgo clean\b.{0,200}-(?:mod)?cache\b/,
    target: '/root/.cache/go-build',
    mount: /go-build\/?$|\/go\/pkg\/mod\/?$/,
    fix: 'build in a stage of its own',
  },
  {
    name: 'cargo',
    command: /\bcargo (?:build|install|fetch)\b/,
    clean: /rm -\w+ \S*cargo\/registry/,
    target: '/usr/local/cargo/registry',
    mount: /cargo\/(?:registry|git)\/?$/,
    fix: 'build in a stage of its own',
  },
  {
    name: 'Maven',
    command: /\bmvnw?\b/,
    clean: /rm -\w+ \S*\.m2/,
    target: '/root/.m2',
    mount: /\.m2(?:\/repository)?\/?$/,
    fix: 'build in a stage of its own',
  },
];

/** Whether a cache or tmpfs mount of the step takes the manager's cache. */
export function isMounted({ mounts }: Act, { mount }: Install): boolean {
  return mounts.some(
    (options) => /^(?:cache|tmpfs)$/.test(options.get('type') ?? '') && mount.test(options.get('target') ?? ''),
  );
}
