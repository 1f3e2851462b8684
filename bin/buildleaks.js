#!/usr/bin/env node
/** Runs the built command line. The exit code is set, never forced: output still on its way gets out. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadBundle } from './load.js';

const built = join(import.meta.dirname, '..', '.build', 'bundle', 'cli', 'main.js');

if (existsSync(built)) {
  const { main } = loadBundle(built).exports;
  const { argv, env, stdin, stdout, stderr } = process;
  process.exitCode = await main(argv.slice(2), env, { stdin, stdout, stderr });
} else {
  process.stderr.write(
    'error: buildleaks is not built yet. Run "npm ci && npm run build" in its folder, or "npm start", which does both and scans a sample.\n',
  );
  process.exitCode = 2;
}
