import pc from 'picocolors';
import type { Output } from './streams.ts';
import type { Environment } from './values.ts';

/** NO_COLOR, else `--no-color`, else FORCE_COLOR, else whether it is a terminal. https://no-color.org, https://force-color.org */
export function wantsColor(noColor: boolean, env: Environment, output: Output): boolean {
  if (noColor || (env.NO_COLOR ?? '') !== '') return false;
  const forced = env.FORCE_COLOR ?? '';
  if (forced !== '') return forced !== '0' && forced !== 'false';
  return output.isTTY === true && env.TERM !== 'dumb';
}

export function colorsOf(noColor: boolean, env: Environment, output: Output): ReturnType<typeof pc.createColors> {
  return pc.createColors(wantsColor(noColor, env, output));
}
