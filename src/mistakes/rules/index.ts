import type { MistakeRule } from '../mistake.ts';
import { buildkitOff } from './buildkit-off.ts';
import { cacheRemoved } from './cache-removed.ts';
import { cacheShipped } from './cache-shipped.ts';
import { contextSecret } from './context-secret.ts';
import { mountWithoutSyntax } from './mount-without-syntax.ts';
import { mountedFile } from './mounted-file.ts';
import { secretArg, secretEnv } from './secret-name.ts';
import { secretWritten } from './secret-written.ts';

/** Every build mistake that is known, the worst first. */
export const mistakeRules: readonly MistakeRule[] = [
  secretWritten,
  mountedFile,
  secretArg,
  secretEnv,
  contextSecret,
  buildkitOff,
  cacheShipped,
  cacheRemoved,
  mountWithoutSyntax,
];
