import type { Filter } from '../candidate.ts';
import { badge } from './badge.ts';
import { code } from './code.ts';
import { empty } from './empty.ts';
import { encrypted } from './encrypted.ts';
import { foreign } from './foreign.ts';
import { format } from './format.ts';
import { identifier } from './identifier.ts';
import { lockFile } from './lock-file.ts';
import { masked } from './masked.ts';
import { nameService } from './name-service.ts';
import { namesItself } from './names-itself.ts';
import { path } from './path.ts';
import { pem } from './pem.ts';
import { placeholder } from './placeholder.ts';
import { prose } from './prose.ts';
import { reference, wholeReference } from './reference.ts';
import { tooShort } from './too-short.ts';
import { translation } from './translation.ts';
import { typeName } from './type-name.ts';
import { weakKey } from './weak-key.ts';
import { words } from './words.ts';

/** In the order in which they are asked: the first that holds names the reason. */
export const filters: readonly Filter[] = [
  lockFile,
  empty,
  encrypted,
  reference,
  pem,
  masked,
  tooShort,
  path,
  format,
  code,
  foreign,
  nameService,
  prose,
  typeName,
  translation,
  badge,
  namesItself,
  placeholder,
  identifier,
  weakKey,
  words,
];

/** For values of files that have a form of their own: what stands there is one, unless it is none at all. */
export const formatFilters: readonly Filter[] = [empty, wholeReference, masked];
