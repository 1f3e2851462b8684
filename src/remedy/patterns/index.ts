import type { Pattern } from '../context.ts';
import { attestation } from './attestation.ts';
import { buildArg } from './build-arg.ts';
import { cache } from './cache.ts';
import { config } from './config.ts';
import { env } from './env.ts';
import { buildpackEnv, copied, written } from './file.ts';
import { kaniko } from './kaniko.ts';
import { label } from './label.ts';
import { proxy } from './proxy.ts';
import { run } from './run.ts';
import { sshKey, toolFile } from './tool-file.ts';

/** Every way in which a value gets into an image; the first that applies to a place decides its advice. */
export const patterns: readonly Pattern[] = [
  attestation,
  cache,
  proxy,
  buildArg,
  env,
  label,
  kaniko,
  run,
  toolFile,
  sshKey,
  copied,
  buildpackEnv,
  written,
  config,
];
