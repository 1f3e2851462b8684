/** Repositories made by the real git, packed as a layer has them. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runFolder } from './run-folder.ts';
import type { Member } from './tar.ts';

const IDENTITY = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
};

export class GitRepository {
  readonly folder = mkdtempSync(join(runFolder(), 'git-'));
  #day = 0;

  constructor(...init: string[]) {
    this.git('init', '--quiet', ...init, '.');
    this.git('config', 'gc.auto', '0');
    // The dates of its commits are long past.
    this.git('config', 'gc.reflogExpire', 'never');
    this.git('config', 'gc.reflogExpireUnreachable', 'never');
  }

  /** Runs git in it and gives what it prints. */
  git(...args: string[]): string {
    return this.gitWith('', ...args);
  }

  gitWith(input: string | Buffer, ...args: string[]): string {
    const date = `2024-05-${String(this.#day + 1).padStart(2, '0')}T12:00:00Z`;
    const env = { ...process.env, ...IDENTITY, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    return execFileSync('git', args, { cwd: this.folder, env, input, encoding: 'utf8' }).trim();
  }

  /** Writes files and commits them; the commit's ID. Each commit is a day after the one before. */
  commit(files: Readonly<Record<string, string>>, message = 'change'): string {
    for (const [path, body] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), body);
    }
    this.git('add', '--all', '--force');
    this.git('commit', '--quiet', '--allow-empty', '-m', message);
    this.#day++;
    return this.git('rev-parse', 'HEAD');
  }

  /** Files of its `.git` as members below `app/`, in the order in which builders write them. */
  members(): Member[] {
    const files = readdirSync(join(this.folder, '.git'), { recursive: true, withFileTypes: true });
    return files
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .sort()
      .map((path) => ({ name: `app/${path.slice(this.folder.length + 1)}`, body: readFileSync(path) }));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
