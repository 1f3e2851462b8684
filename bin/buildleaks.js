#!/usr/bin/env node
/** Runs the built command line. The exit code is set, never forced: output still on its way gets out. */

// Not by import: that would load all of what these modules could export, which takes longer than the rest of the start.
const { createRequire } = process.getBuiltinModule('node:module');
const { existsSync } = process.getBuiltinModule('node:fs');
const { join } = process.getBuiltinModule('node:path');

const built = join(import.meta.dirname, '..', '.build', 'bundle', 'main.js');

if (existsSync(built)) {
  const { loadBundle } = createRequire(import.meta.url)('./load.cjs');
  const { exports, keep } = loadBundle(built);
  const { argv, env, stdin, stdout, stderr } = process;
  process.exitCode = await exports.main(argv.slice(2), env, { stdin, stdout, stderr });
  keep();
} else {
  process.stderr.write(
    'error: buildleaks is not built yet. Run "npm ci && npm run build" in its folder, or "npm start", which does both and scans a sample.\n',
  );
  process.exitCode = 2;
}
