/** Puts made-up secrets into the files of a layer, and tells where: the truth that every tool is measured by. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Random } from './random.ts';
import { password, privateKey, token } from './values.ts';

export const kinds = ['token', 'password', 'key', 'inside'] as const;
export type Kind = (typeof kinds)[number];

/** One planted secret. Lines count from 1; a key is told by the line that it begins on. */
export interface Planted {
  readonly kind: Kind;
  readonly path: string;
  readonly line: number;
  readonly value: string;
}

export type Counts = Readonly<Record<Kind, number>>;

/** Plants as many of each kind as asked for below `root`. `library`: the folder whose files get tokens inside. */
export function plant(root: string, library: string, counts: Counts, r: Random): Planted[] {
  const all: Planted[] = [];
  for (let i = 0; i < counts.token; i++) all.push(plantToken(root, i, r));
  for (let i = 0; i < counts.password; i++) all.push(plantPassword(root, i, r));
  for (let i = 0; i < counts.key; i++) all.push(plantKey(root, i));
  return [...all, ...plantInside(root, library, counts.inside, r)];
}

type Form = (name: string, value: string) => readonly [file: string, before: readonly string[], line: string];

const SLUGS = 'billing orders search mailer reports gateway'.split(' ');

/** How people write down a setting. */
const forms: readonly Form[] = [
  (name, value) => ['.env', ['PORT=8000', 'DEBUG=false'], `${name}=${value}`],
  (name, value) => ['settings.yaml', ['service:', '  port: 8000'], `  ${name.toLowerCase()}: "${value}"`],
  (name, value) => ['config.json', ['{', '  "port": 8000,'], `  "${name.toLowerCase()}": "${value}" }`],
  (name, value) => ['application.properties', ['server.port=8000'], `app.${dotted(name)}=${value}`],
  (name, value) => ['settings.py', ['import os', '', 'PORT = 8000'], `${name} = '${value}'`],
  (name, value) => ['deploy.sh', ['#!/bin/sh', 'set -e'], `export ${name}="${value}"`],
];

function dotted(name: string): string {
  return name.toLowerCase().replaceAll('_', '.');
}

/** A small file of its own with a secret on its last line. */
function small(root: string, folder: string, index: number, [file, before, line]: ReturnType<Form>): string {
  const path = `${folder}/${SLUGS[index % SLUGS.length]}-${index}/${file}`;
  write(root, path, [...before, line, ''].join('\n'));
  return path;
}

function plantToken(root: string, index: number, r: Random): Planted {
  const { name, value } = token(r, index);
  const form = forms[index % forms.length]!(name, value);
  return { kind: 'token', path: small(root, 'srv/tokens', index, form), line: form[1].length + 1, value };
}

const PASSWORD_NAMES = ['DB_PASSWORD', 'REDIS_PASSWORD', 'SMTP_PASSWORD', 'ADMIN_PASSWORD', 'LDAP_BIND_PASSWORD'];

function plantPassword(root: string, index: number, r: Random): Planted {
  const value = password(r);
  const form = forms[index % forms.length]!(PASSWORD_NAMES[index % PASSWORD_NAMES.length]!, value);
  return { kind: 'password', path: small(root, 'srv/passwords', index, form), line: form[1].length + 1, value };
}

function plantKey(root: string, index: number): Planted {
  const path = `srv/keys/service-${index}/tls.pem`;
  const value = privateKey(index);
  write(root, path, value);
  return { kind: 'key', path, line: 1, value };
}

/** Into files of libraries, on a line between two others, as a developer leaves it while debugging. */
function plantInside(root: string, library: string, count: number, r: Random): Planted[] {
  const files = sources(root, library);
  if (files.length < count)
    throw new Error(`${library} has ${files.length} source files, too few for ${count} secrets.`);
  const step = Math.floor(files.length / Math.max(1, count));
  return Array.from({ length: count }, (_, i) => insert(root, files[i * step]!, token(r, i)));
}

function insert(root: string, path: string, { name, value }: { name: string; value: string }): Planted {
  const lines = readFileSync(join(root, path), 'latin1').split('\n');
  const at = Math.floor(lines.length / 2);
  lines.splice(at, 0, path.endsWith('.py') ? `${name} = "${value}"` : `const ${name} = "${value}";`);
  writeFileSync(join(root, path), lines.join('\n'), 'latin1');
  return { kind: 'inside', path, line: at + 1, value };
}

const SOURCE = new Set(['.py', '.js', '.mjs', '.cjs']);

function sources(root: string, library: string): string[] {
  if (!existsSync(join(root, library))) return [];
  return readdirSync(join(root, library), { recursive: true, encoding: 'utf8' })
    .map((name) => `${library}/${name}`)
    .filter((path) => SOURCE.has(extname(path)) && isPlain(join(root, path)))
    .sort();
}

/** A real file of a size that people write. */
function isPlain(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size > 2000 && found.size < 60_000;
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
