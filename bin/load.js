/** Loads the bundle with V8's code cache, where that fits this Node: nothing is compiled that was compiled at build time. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { constants, Script } from 'node:vm';

/** What the bundle in `file` exports, and the script that it is. A cache that does not fit is not used. */
export function loadBundle(file) {
  const code = readFileSync(file, 'latin1');
  const cache = file.replace(/js$/, 'cache');
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${code}\n})`, {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(existsSync(cache) ? { cachedData: readFileSync(cache) } : {}),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  return { exports: module.exports, script };
}
