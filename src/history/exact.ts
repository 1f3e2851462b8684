import type { ImageMetadata } from '../image.ts';
import { shellScript } from './command.ts';
import type { Named } from './step.ts';

/** A classic RUN from its exact tokens: `["|1", "DB_PASSWORD=…", "/bin/sh", "-c", "…"]`. */
export interface ExactRun {
  readonly args: readonly Named[];
  readonly command: string;
  readonly shell?: string;
}

/**
 * The exact tokens of the step at `index`, where they are kept: given by the source for each step, or in the config of
 * the classic builder for the last.
 */
export function exactRun(metadata: ImageMetadata, index: number): ExactRun | undefined {
  const tokens = metadata.exactCommands?.get(index) ?? lastCommand(metadata, index);
  const count = /^\|(\d+)$/.exec(tokens?.[0] ?? '')?.[1];
  if (tokens === undefined || count === undefined) return undefined;
  const args = tokens.slice(1, Number(count) + 1).map(named);
  const rest = tokens.slice(Number(count) + 1);
  const script = shellScript(rest);
  return script === undefined
    ? { args, command: rest.join(' ') }
    : { args, command: script, shell: rest.slice(0, -1).join(' ') };
}

function lastCommand({ config, history }: ImageMetadata, index: number): readonly string[] | undefined {
  const tokens = config.container_config?.Cmd;
  if (!Array.isArray(tokens) || index !== history.length - 1) return undefined;
  return tokens.join(' ').trim() === history[index]?.created_by?.trim() ? tokens : undefined;
}

function named(token: string): Named {
  const at = token.indexOf('=');
  return { key: at < 0 ? token : token.slice(0, at), value: at < 0 ? '' : token.slice(at + 1), ambiguous: false };
}
