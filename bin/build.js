#!/usr/bin/env node
/**
 * `npm run build`: everything that bin/buildleaks.js needs, in `.build/`.
 *
 * - `src`, `scanners`, `samples`: each file compiled for itself, with its types: the library.
 * - `bundle`: the command line in one file, so that a start reads little: with it the program of its worker threads, the
 *   WebAssembly module, the rules with all that is worked out of them, and V8's code cache.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serialize } from 'node:v8';

const root = join(import.meta.dirname, '..');
const at = (...parts) => join(root, ...parts);
const built = (...parts) => at('.build', ...parts);
/** Under its name only when it is whole: what was built before runs until then. */
const unfinished = `bundle-${process.pid}`;
const bundled = (...parts) => built(unfinished, ...parts);
const load = (...parts) => import(pathToFileURL(built(...parts)).href);

/** Told where a build failed; the tool said why. */
class Failure extends Error {}

/** Runs a command of a package. */
function tool(name, ...args) {
  const { status } = spawnSync(process.execPath, [at('node_modules', ...name.split('/')), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Failure(`${name} failed with exit code ${status}.`);
}

function compile() {
  tool('typescript/bin/tsc', '-p', 'tsconfig.build.json');
  const folder = 'src/detect/prefilter/wasm';
  const module = join('.build', folder, 'prefilter.wasm');
  tool('assemblyscript/bin/asc.js', `${folder}/scan.as.ts`, '--config', `${folder}/asconfig.json`, '-o', module);
}

/** In the bundle, the rules are read in their stored form. */
const storedRules = {
  name: 'stored-rules',
  setup: (build) =>
    build.onResolve({ filter: /\/built-in\/index\.ts$/ }, () => ({ path: at('src/detect/built-in/stored.ts') })),
};

/** The rules as they are written are needed to list them alone, and are a third of all the code. */
const ownFile = {
  name: 'own-file',
  setup: (build) =>
    build.onResolve({ filter: /\/detect\/catalogue\.ts$/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: './catalogue.js', external: true },
    ),
};

/** Packages stay outside and are loaded with what needs them, but for those that every start needs. */
const INSIDE = ['yargs', 'picocolors'];

const otherPackages = {
  name: 'other-packages',
  setup: (build) =>
    build.onResolve({ filter: /^[^./]/ }, ({ path, resolveDir }) => {
      const isOurs = !resolveDir.includes('node_modules') && !INSIDE.includes(path);
      return isOurs || path.startsWith('node:') ? { path, external: true } : undefined;
    }),
};

/** What yargs lays its own help out with, which is not shown; its tables of emoji take longer to load than all the rest. */
const noLayout = {
  name: 'no-layout',
  setup: (build) => {
    const stubs = {
      cliui: 'export default () => ({ div() {}, span() {}, resetOutput() {}, toString: () => "" });',
      'string-width': 'export default (text) => text.length;',
    };
    build.onResolve({ filter: /^(?:cliui|string-width)$/ }, ({ path }) => ({ path, namespace: 'no-layout' }));
    build.onLoad({ filter: /./, namespace: 'no-layout' }, ({ path }) => ({ contents: stubs[path] }));
  },
};

async function bundle() {
  const { build } = await import('esbuild');
  const { programDigest } = await load('src/cache/program.js');
  const { outputFiles } = await build({
    write: false,
    entryPoints: {
      main: at('src/cli/main.ts'),
      entry: at('src/worker/entry.ts'),
      catalogue: at('src/detect/catalogue.ts'),
    },
    outdir: bundled(),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.19',
    banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
    define: { 'import.meta.url': 'bundleUrl', PROGRAM_DIGEST: JSON.stringify(programDigest()) },
    plugins: [storedRules, ownFile, noLayout, otherPackages],
    legalComments: 'linked',
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: 'warning',
  });
  for (const { path, text } of outputFiles) {
    const code = inAscii(text);
    writeFileSync(path, path === bundled('main.js') ? asFunction(code) : code);
  }
  writeFileSync(bundled('package.json'), '{ "type": "commonjs" }\n');
}

async function storeRules() {
  const { builtInRules } = await load('src/detect/built-in/index.js');
  const { storedForm } = await load('src/detect/built-in/form.js');
  writeFileSync(bundled('rules.bin'), serialize(storedForm(builtInRules())));
}

/** Escapes what is left of other characters, in regular expressions: a text of single bytes is read and compiled faster. */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** As `load.cjs` runs it. */
function asFunction(code) {
  return `(function (exports, require, module, __filename, __dirname) {${code}\n})`;
}

/** Runs what starts most often, and keeps what V8 compiled for it. */
async function cacheCode() {
  const { loadBundle } = await import('./load.cjs');
  const { writeBundledSample } = await load('samples/bundled.js');
  const sample = bundled('sample.tar');
  await writeBundledSample(sample);
  const { exports, keep } = loadBundle(bundled('main.js'));
  const { Writable } = await import('node:stream');
  const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
  const metadata = ['scan', '--no-cache', '--scanners', 'history,config', sample];
  for (const words of [['--version'], metadata]) {
    await exports.main(words, {}, { stdin: process.stdin, stdout: nowhere(), stderr: nowhere() });
  }
  keep();
  rmSync(sample);
}

async function main() {
  compile();
  mkdirSync(bundled(), { recursive: true });
  try {
    copyFileSync(built('src/detect/prefilter/wasm/prefilter.wasm'), bundled('prefilter.wasm'));
    await bundle();
    await storeRules();
    await cacheCode();
    rmSync(built('bundle'), { recursive: true, force: true });
    renameSync(bundled(), built('bundle'));
  } finally {
    rmSync(bundled(), { recursive: true, force: true });
  }
}

main().catch((error) => {
  console.error(error instanceof Failure ? error.message : error);
  process.exitCode = 1;
});
