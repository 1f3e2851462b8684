/** Loads the bundle with V8's code cache: nothing is compiled that was compiled before by a Node of the same kind. */
const { existsSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname } = require('node:path');
const { constants, Script } = require('node:vm');

/** What the bundle in `file` exports; `keep` leaves what was compiled of it by then for the next start. */
exports.loadBundle = (file) => {
  const cache = file.replace(/\.js$/, `-${process.versions.v8}-${process.arch}.cache`);
  const cachedData = existsSync(cache) ? readFileSync(cache) : undefined;
  const script = new Script(readFileSync(file, 'latin1'), {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  const keep = () => {
    if (cachedData === undefined) write(cache, script.createCachedData());
  };
  return { exports: module.exports, keep };
};

/** Under its name only when it is whole. Where the folder is not ours to write to, each start compiles anew. */
function write(path, data) {
  const unfinished = `${path}.${process.pid}`;
  try {
    writeFileSync(unfinished, data);
    renameSync(unfinished, path);
  } catch {
    rmSync(unfinished, { force: true });
  }
}
