/**
 * Image references as Docker reads them: `[domain[:port]/]path[:tag][@digest]`, or an image ID.
 * Grammar: https://pkg.go.dev/github.com/distribution/reference
 */

import { UsageError } from '../errors.ts';
import type { Digest } from '../image.ts';
import { hasPassword } from '../user-info.ts';

/** A repository, and which of its images. */
export interface NamedReference {
  readonly kind: 'name';
  /** Host, with the port if one was given; `docker.io` when none was. */
  readonly domain: string;
  /** Repository path, `library/` added to Docker Hub's bare names. */
  readonly path: string;
  readonly tag?: string;
  readonly digest?: Digest;
}

/** A whole image ID. */
interface IdReference {
  readonly kind: 'id';
  readonly id: Digest;
}

export type Reference = NamedReference | IdReference;

const HUB = 'docker.io';
const PATH_MAX = 255;

const LABEL = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const DOMAIN = new RegExp(String.raw`^(?:${LABEL}(?:\.${LABEL})*|\[[0-9a-fA-F:]+\])(?::[0-9]+)?$`);
const SEGMENT = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const PATH = new RegExp(`^${SEGMENT}(?:/${SEGMENT})*$`);
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
const HEX_LENGTHS: Readonly<Record<string, number>> = { sha256: 64, sha384: 96, sha512: 128 };
const FULL_ID = /^(?:sha256:)?([0-9a-f]{64})$/;
const ID_PREFIX = /^(?:sha256:)?[0-9a-f]{1,64}$/;

/** Reads a reference. Throws `UsageError` that says what is wrong with it. */
export function parseReference(text: string): Reference {
  const id = FULL_ID.exec(text)?.[1];
  return id === undefined ? readNamed(text) : { kind: 'id', id: `sha256:${id}` };
}

/** Reads a reference that must name a repository, as a registry needs it. Throws `UsageError`. */
export function parseNamed(text: string): NamedReference {
  if (FULL_ID.test(text)) throw malformed(text, 'it is the ID of an image, and no repository is named');
  return readNamed(text);
}

function readNamed(text: string): NamedReference {
  if (hasPassword(text)) {
    const instead = 'log in with `docker login`, or give them by --username and --password-stdin';
    throw malformed(text, `credentials are no part of one; ${instead}`);
  }
  const { rest, digest } = splitDigest(text);
  const { name, tag } = splitTag(rest, text);
  const { domain, path } = splitDomain(name);
  checkName(domain, path, text);
  return {
    kind: 'name',
    domain,
    path,
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
  };
}

/** The reference in full: `docker.io/library/alpine:latest`. A tag is added where neither tag nor digest was given. */
export function formatReference(ref: Reference): string {
  if (ref.kind === 'id') return ref.id;
  const tag = ref.tag ?? (ref.digest === undefined ? 'latest' : undefined);
  return `${ref.domain}/${ref.path}${tag === undefined ? '' : `:${tag}`}${ref.digest === undefined ? '' : `@${ref.digest}`}`;
}

/** The reference as a person writes it: Docker Hub's domain and `library/` left out. */
export function familiarReference(ref: Reference): string {
  const full = formatReference(ref);
  return full.startsWith(`${HUB}/`) ? full.slice(HUB.length + 1).replace(/^library\//, '') : full;
}

/** True when an Engine may take the text for the beginning of an image ID; it may be a name all the same. */
export function mayBeId(text: string): boolean {
  return ID_PREFIX.test(text);
}

function splitDigest(text: string): { rest: string; digest?: Digest } {
  const at = text.indexOf('@');
  if (at < 0) return { rest: text };
  const digest = text.slice(at + 1);
  if (!isDigest(digest)) {
    throw malformed(text, `"${digest}" is no digest; one looks like sha256: and 64 hexadecimal digits`);
  }
  return { rest: text.slice(0, at), digest };
}

function isDigest(text: string): text is Digest {
  if (!DIGEST.test(text)) return false;
  const colon = text.indexOf(':');
  const length = HEX_LENGTHS[text.slice(0, colon)];
  return length === undefined || new RegExp(`^[0-9a-f]{${length}}$`).test(text.slice(colon + 1));
}

/** A colon after the last slash begins a tag; one before it, a port. */
function splitTag(rest: string, text: string): { name: string; tag?: string } {
  const colon = rest.indexOf(':', rest.lastIndexOf('/') + 1);
  if (colon < 0) return { name: rest };
  const tag = rest.slice(colon + 1);
  if (!TAG.test(tag)) {
    throw malformed(text, `"${tag}" is no tag; tags are up to 128 letters, digits and the characters _ . -`);
  }
  return { name: rest.slice(0, colon), tag };
}

/** The first segment is a host when it cannot be a path: it has a dot, a port, a capital letter, or is localhost. */
function splitDomain(name: string): { domain: string; path: string } {
  const slash = name.indexOf('/');
  const first = name.slice(0, slash);
  if (slash < 0 || !(/[.:A-Z]/.test(first) || first === 'localhost')) return onHub(name);
  return first === HUB || first === 'index.docker.io'
    ? onHub(name.slice(slash + 1))
    : { domain: first, path: name.slice(slash + 1) };
}

function onHub(path: string): { domain: string; path: string } {
  return { domain: HUB, path: path.includes('/') ? path : `library/${path}` };
}

function checkName(domain: string, path: string, text: string): void {
  if (!DOMAIN.test(domain)) throw malformed(text, `"${domain}" is no host name`);
  if (path === '' || path === 'library/') throw malformed(text, 'it names no repository');
  if (path.length > PATH_MAX) throw malformed(text, `its name is longer than ${PATH_MAX} characters`);
  if (PATH.test(path)) return;
  const lower = PATH.test(path.toLowerCase());
  throw malformed(
    text,
    lower
      ? 'repository names are in lower case'
      : 'repository names are lower-case letters and digits, joined by . _ - and /',
  );
}

function malformed(text: string, why: string): UsageError {
  return new UsageError(`"${text}" is not an image reference: ${why}.`);
}
