#!/usr/bin/env node
/**
 * What a fresh clone needs, in one command each. Plain JavaScript: it runs before anything is installed.
 *
 *     npm start [-- IMAGE…]    installs, builds, scans IMAGE or the bundled sample
 *     npm test [-- JEST ARGS]  installs, builds, runs the tests
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');
const at = (...parts) => join(root, ...parts);
const OLDEST_NODE = [20, 19];
/** Written after a build that succeeded: the compiler leaves files after one that did not. */
const STAMP = at('.build', '.built');

/** A failure with a message for people. */
class Failure extends Error {}

/** Runs a command to its end and resolves with its exit code; signals are the command's to answer. */
function run(command, args, options) {
  const { promise, resolve, reject } = deferred();
  const child = spawn(command, args, { stdio: 'inherit', cwd: root, ...options });
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) => reject(new Failure(`${command} could not be started (${error.message}).`)));
  child.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  return promise;
}

function deferred() {
  const parts = {};
  parts.promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
  return parts;
}

/** npm itself, as the running npm has it; else the one of the PATH. What it says goes to stderr. */
async function npm(what, ...args) {
  const script = process.env.npm_execpath;
  const [command, ...first] = script?.endsWith('npm-cli.js') ? [process.execPath, script] : ['npm'];
  const code = await run(command, [...first, ...args], {
    stdio: ['inherit', 2, 2],
    shell: process.platform === 'win32',
  });
  if (code !== 0)
    throw new Failure(`\n${what}: "npm ${args.join(' ')}" failed with exit code ${code}; its own words are above.`);
}

const modified = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

function newest(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(0, ...files.map((entry) => modified(join(entry.parentPath, entry.name))));
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new Failure(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
}

async function install() {
  checkNode();
  if (modified(at('node_modules', '.package-lock.json')) >= modified(at('package-lock.json'))) return;
  await npm('The dependencies could not be installed', 'ci', '--no-audit', '--no-fund', '--loglevel=error');
}

async function build() {
  const sources = ['src', 'scanners', 'samples'].map((name) => newest(at(name)));
  const settings = ['package.json', 'tsconfig.json', 'tsconfig.build.json', 'bin/build.js'].map((name) =>
    modified(at(name)),
  );
  if (modified(STAMP) > Math.max(...sources, ...settings)) return;
  await npm('The sources could not be built', 'run', '--silent', 'build');
  writeFileSync(STAMP, 'The build in this folder succeeded.\n');
}

/** Paths are as the user meant them: npm runs scripts in the package's folder. */
function buildleaks(args) {
  return run(process.execPath, [at('bin', 'buildleaks.js'), ...args], { cwd: process.env.INIT_CWD ?? process.cwd() });
}

async function scanSample() {
  const { writeBundledSample } = await import(pathToFileURL(at('.build', 'samples', 'bundled.js')).href);
  const archive = at('.cache', 'driftwood.tar');
  await writeBundledSample(archive);
  const code = await buildleaks(['scan', archive]);
  console.error('\nThis was the bundled sample. To scan an image of your own: npm start -- IMAGE');
  return code;
}

async function start(args) {
  await install();
  await build();
  return args.length > 0 ? buildleaks(['scan', ...args]) : scanSample();
}

async function test(args) {
  await install();
  await build();
  const NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules`.trim();
  return run(process.execPath, [at('node_modules', 'jest', 'bin', 'jest.js'), ...args], {
    env: { ...process.env, NODE_OPTIONS },
  });
}

const commands = { start, test };

async function main([name, ...args]) {
  const command = commands[name];
  if (!command) throw new Failure(`Usage: node bin/dev.js ${Object.keys(commands).join('|')} [arguments]`);
  process.exitCode = await command(args);
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error instanceof Failure ? error.message : error);
  process.exitCode = 2;
});
