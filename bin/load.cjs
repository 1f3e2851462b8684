/** Loads the bundle with V8's code cache, where that fits this Node: nothing is compiled that was compiled at build time. */
const { existsSync, readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname } = require('node:path');
const { constants, Script } = require('node:vm');

/** What the bundle in `file` exports, and the script that it is. A cache that does not fit is not used. */
exports.loadBundle = (file) => {
  const cache = file.replace(/js$/, 'cache');
  const script = new Script(readFileSync(file, 'latin1'), {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(existsSync(cache) ? { cachedData: readFileSync(cache) } : {}),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  return { exports: module.exports, script };
};
