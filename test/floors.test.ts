/** Who may import whom. The data of a scan flows one way, and so do the imports. */
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const ROOT = join(import.meta.dirname, '..');

interface Floor {
  /** The files of this floor: paths from the root that begin so. */
  readonly of: readonly string[];
  /** Floors, by name, that they may import besides their own. */
  readonly may: readonly string[];
  readonly why: string;
}

const BASE = [
  'image',
  'finding',
  'limits',
  'secret',
  'errors',
  'version',
  'log',
  'masker',
  'encoded',
  'user-info',
  'layer-index',
  'kept',
];

/** From the ground up. */
const floors: Readonly<Record<string, Floor>> = {
  base: {
    of: BASE.map((name) => `src/${name}.ts`),
    may: [],
    why: 'the types that everything shares must not know who uses them',
  },
  stream: {
    of: ['src/stream/'],
    may: ['base'],
    why: 'it turns bytes into bytes and tar entries, whatever they are of',
  },
  sqlite: { of: ['src/sqlite/'], may: [], why: 'it reads tables from bytes, whatever they are of' },
  packages: {
    of: ['src/packages/'],
    may: ['base', 'stream', 'sqlite'],
    why: 'it reads package databases, and knows nothing of secrets',
  },
  spool: { of: ['src/spool/'], may: ['base'], why: 'it keeps bytes, whatever they are of' },
  layer: {
    of: ['src/layer.ts'],
    may: ['base', 'packages'],
    why: 'it is the result of reading a layer, a type that later steps share',
  },
  dockerfile: { of: ['src/dockerfile/'], may: ['base'], why: 'it reads Dockerfiles, and knows nothing of secrets' },
  history: {
    of: ['src/history/'],
    may: ['base', 'dockerfile'],
    why: 'it reads what builders write, and knows nothing of secrets',
  },
  inside: {
    of: ['src/inside/'],
    may: ['base', 'stream', 'sqlite'],
    why: 'it takes archives apart, whatever is looked for in them',
  },
  detect: {
    of: ['src/detect/'],
    may: ['base', 'stream'],
    why: 'it says what to look for, on bytes with a path, and knows nothing of images',
  },
  trace: { of: ['src/trace/'], may: ['base', 'detect'], why: 'it turns known values into something to look for' },
  source: {
    of: ['src/source/'],
    may: ['base', 'stream', 'spool'],
    why: 'it opens images wherever they are, and knows nothing of secrets',
  },
  scanners: {
    of: ['scanners/'],
    may: ['base', 'stream', 'packages', 'layer', 'dockerfile', 'history', 'inside', 'detect', 'mistakes'],
    why: 'they say where to look; they know neither sources, nor rules, nor what becomes of a match',
  },
  worker: {
    of: ['src/worker/'],
    may: ['base', 'detect', 'scanners'],
    why: 'it has layers searched in other threads, and does not care what comes of it',
  },
  correlate: {
    of: ['src/correlate/'],
    may: ['base', 'layer', 'history'],
    why: 'it is pure: it joins matches and facts, and reads nothing itself',
  },
  remedy: {
    of: ['src/remedy/'],
    may: ['base', 'dockerfile', 'history'],
    why: 'it is made from a finding, which holds nothing raw',
  },
  mistakes: {
    of: ['src/mistakes/'],
    may: ['base', 'layer', 'dockerfile', 'history', 'remedy'],
    why: 'they judge how an image is built, and know neither layers nor values',
  },
  report: {
    of: ['src/report/'],
    may: ['base'],
    why: 'it sees findings only; a raw secret has no way there',
  },
  cache: {
    of: ['src/cache/'],
    may: ['base'],
    why: 'it keeps reports and facts; a value that was found has no way there',
  },
  scan: {
    of: ['src/scan/'],
    may: [
      'base',
      'cache',
      'stream',
      'layer',
      'packages',
      'dockerfile',
      'history',
      'detect',
      'trace',
      'source',
      'scanners',
      'correlate',
      'remedy',
      'mistakes',
      'worker',
      'spool',
    ],
    why: 'it puts the steps together, and knows neither reports nor the command line',
  },
  prove: {
    of: ['src/prove/'],
    may: ['base', 'detect', 'trace', 'scan'],
    why: 'it is a scan for given values, and tells nothing but its report, masked',
  },
  texts: {
    of: ['src/lint.ts', 'src/try-rules.ts'],
    may: ['base', 'detect', 'mistakes'],
    why: 'they judge a text that is given to them, and open no image',
  },
  cli: { of: ['src/cli/', 'src/index.ts'], may: ['anything'], why: 'it is the top' },
};

/** What a folder shows to others besides its `index.ts`. */
const open = [
  /^src\/stream\//,
  /^src\/source\/source\.ts$/,
  /^src\/report\/(names|escape|text|badge|sum-up)\.ts$/,
  /^src\/detect\/(types|catalogue|choose)\.ts$/,
  /^src\/dockerfile\/words\.ts$/,
  /^src\/remedy\/mount\.ts$/,
  /^src\/mistakes\/shipped\.ts$/,
  /^scanners\/scanner\.ts$/,
];

/** What reaches out of the process or holds raw secrets, and where alone that may be. */
const privileges: readonly { what: string; pattern: RegExp; only: RegExp; why: string }[] = [
  {
    what: 'reveals a secret',
    pattern: /\.reveal\(/,
    only: /^src\/((secret|masker)\.ts|correlate\/|trace\/|prove\/index\.ts|cli\/(secrets|registry)\.ts)/,
    why: 'raw values stay within the scan; the command line shows them only when it is told to twice',
  },
  {
    what: 'opens sockets',
    pattern:
      /^import (?!type )[^;]*'(node:(net|http|https|http2|tls|dgram|dns)(\/promises)?|undici|docker-modem)'|\bfetch\(/m,
    only: /^src\/source\/(engine|registry)/,
    why: 'a scan talks to nobody but the source of its images',
  },
  {
    what: 'touches files',
    pattern: /^import (?!type )(?!\{ type FileHandle \})[^;]*'node:fs(\/promises)?'/m,
    // One opens nothing: it reads what a source opened. The last three read or look for parts of the program itself.
    only: /^src\/(source\/|cli\/|cache\/|spool\/|stream\/file-range\.ts|detect\/prefilter\/wasm\/load\.ts|detect\/built-in\/stored\.ts|worker\/index\.ts)/,
    why: 'nothing of an image is ever unpacked, and nothing else of a machine is read',
  },
  {
    what: 'names a type that holds raw secrets',
    pattern: /\b(?:Secret|Match|LayerResult|KnownValue)\b/,
    only: /^(?!src\/(?:cache|report)\/)/,
    why: 'what is kept on disk or told must not be able to hold one',
  },
  {
    what: 'starts processes',
    pattern: /'node:child_process'/,
    only: /^src\/source\/(engine-ssh|program)\.ts$/,
    why: 'what an image holds must never be run',
  },
  {
    what: 'logs or parses the command line by itself',
    pattern: /^import (?!type )[^;]*'(pino|pino-pretty|yargs)'/m,
    only: /^src\/cli\//,
    why: 'a library is given its logger and its options',
  },
];

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

const files = [...filesBelow('src'), ...filesBelow('scanners')];
const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8');

function floorOf(path: string): string {
  return Object.keys(floors).find((name) => floors[name]!.of.some((start) => path.startsWith(start))) ?? 'none';
}

/** Our own files that a file imports, statically or not, for types or not. */
function importsOf(path: string): string[] {
  const names = [...textOf(path).matchAll(/(?:\bfrom|\bimport\(|^import)\s*'(\.[^']+)'/gm)];
  return names.map(([, name]) => join(dirname(path), name!).split(sep).join('/'));
}

function faultOf(path: string, imported: string): string | undefined {
  const [from, to] = [floorOf(path), floorOf(imported)];
  const floor = floors[from];
  if (from === to || floor === undefined) return undefined;
  if (!floor.may.includes('anything') && !floor.may.includes(to)) {
    return `${path} imports ${imported}, but ${from} may not import ${to}: ${floor.why}.`;
  }
  const inFolder = imported.split('/').length > 2 || imported.startsWith('scanners/');
  const isOpen = imported.endsWith('/index.ts') || open.some((pattern) => pattern.test(imported));
  return inFolder && !isOpen ? `${path} imports ${imported} past the index of ${to}.` : undefined;
}

describe('imports', () => {
  test('every file is on a floor', () => {
    expect(files.filter((path) => floorOf(path) === 'none')).toEqual([]);
  });

  test('go down only, and through the front door', () => {
    const faults = files.flatMap((path) => importsOf(path).map((imported) => faultOf(path, imported)));
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  });

  test('name real files with their extension', () => {
    const broken = files.flatMap((path) =>
      importsOf(path)
        .filter((imported) => !files.includes(imported) && !/\.(json|wasm|js)$/.test(imported))
        .map((imported) => `${path}: ${imported}`),
    );
    expect(broken).toEqual([]);
  });

  test('never go in a circle between floors', () => {
    const climb = (name: string, path: readonly string[]): string[] =>
      path.includes(name)
        ? [[...path, name].join(' → ')]
        : floors[name]!.may.flatMap((next) => climb(next, [...path, name]));
    const bounded = Object.keys(floors).filter((name) => name !== 'cli');
    expect(bounded.flatMap((name) => climb(name, []))).toEqual([]);
  });

  test('name built-in modules by node:', () => {
    const bare = new RegExp(`\\bfrom '(${builtinModules.filter((name) => !name.startsWith('_')).join('|')})'`);
    expect(files.filter((path) => bare.test(textOf(path)))).toEqual([]);
  });
});

describe('only where it is meant to be', () => {
  test.each(privileges)('a file $what', ({ what, pattern, only, why }) => {
    const faults = files.filter((path) => pattern.test(textOf(path)) && !only.test(path));
    expect(faults.map((path) => `${path} ${what}: ${why}.`)).toEqual([]);
    // A row that matches nothing would hold nothing.
    expect(files.some((path) => pattern.test(textOf(path)))).toBe(true);
  });
});

test('the table tells a forbidden import', () => {
  expect(faultOf('src/report/x.ts', 'src/detect/index.ts')).toMatch(/report may not import detect/);
  expect(faultOf('src/scan/index.ts', 'src/correlate/group.ts')).toMatch(/past the index of correlate/);
  expect(faultOf('src/detect/index.ts', 'src/source/index.ts')).toMatch(/detect may not import source/);
  expect(faultOf('src/detect/index.ts', 'src/detect/rule.ts')).toBeUndefined();
});
