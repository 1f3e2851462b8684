import type { Filter } from '../candidate.ts';
import { code } from './code.ts';
import { empty } from './empty.ts';
import { encrypted } from './encrypted.ts';
import { format } from './format.ts';
import { identifier } from './identifier.ts';
import { masked } from './masked.ts';
import { namesItself } from './names-itself.ts';
import { path } from './path.ts';
import { placeholder } from './placeholder.ts';
import { prose } from './prose.ts';
import { reference } from './reference.ts';
import { tooShort } from './too-short.ts';
import { typeName } from './type-name.ts';

/** In the order in which they are asked: the first that holds names the reason. */
export const filters: readonly Filter[] = [
  empty,
  reference,
  encrypted,
  masked,
  tooShort,
  path,
  format,
  code,
  prose,
  typeName,
  namesItself,
  placeholder,
  identifier,
];
