/** Where the cache lies unless the user says otherwise. */
import { accessSync, constants } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

const NAME = 'buildleaks';

/**
 * The user's own cache folder by the XDG rules, on Windows `LOCALAPPDATA`; undefined where the environment names none: then
 * nothing is kept. https://specifications.freedesktop.org/basedir-spec/latest/
 */
export function defaultCacheDir(env: Environment): string | undefined {
  const { XDG_CACHE_HOME: xdg = '', LOCALAPPDATA: local = '', HOME: home = '' } = env;
  if (isAbsolute(xdg)) return join(xdg, NAME);
  if (isAbsolute(local)) return join(local, NAME, 'cache');
  return isAbsolute(home) ? join(home, '.cache', NAME) : undefined;
}

/** True where the folder is writable, or could be made. */
export function canBeMade(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    try {
      accessSync(at, constants.W_OK);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || at === dirname(at)) return false;
    }
  }
}
