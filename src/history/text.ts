import { commandOf, shellScript, tokensOf } from './command.ts';
import type { Instruction, Named } from './step.ts';

/** What the instruction's text is made of. */
export interface Parts {
  readonly instruction: Instruction;
  readonly body: string;
  readonly source: boolean;
  readonly named: readonly Named[];
}

/** The instruction as a Dockerfile would say it. */
export function dockerfileText({ instruction, body, source, named }: Parts): string {
  if (instruction === 'LAYER' || instruction === 'COMMIT' || instruction === 'IMPORT') return body;
  if (source) return `${instruction} ${body}`.trimEnd();
  return `${instruction} ${rendered(instruction, body, named)}`.trimEnd();
}

function rendered(instruction: Instruction, body: string, named: readonly Named[]): string {
  switch (instruction) {
    case 'ENV':
    case 'LABEL':
    case 'ARG':
      return named.length > 0 ? named.map((pair) => assignment(pair, instruction)).join(' ') : body;
    case 'CMD':
    case 'ENTRYPOINT':
      return execForm(body);
    case 'SHELL':
    case 'VOLUME':
      return JSON.stringify(
        tokensOf(body, false) ??
          body
            .trim()
            .replace(/^\[|\]$/g, '')
            .split(' '),
      ).replaceAll('","', '", "');
    case 'EXPOSE':
      return body.replace(/^(?:map)?\[(.*)\]$/, '$1').replaceAll(':{}', '');
    case 'HEALTHCHECK':
      return `CMD ${commandOf(instruction, body, false)}`;
    default:
      return body;
  }
}

function execForm(body: string): string {
  const tokens = tokensOf(body, false);
  if (tokens === undefined) return body;
  return shellScript(tokens) ?? JSON.stringify(tokens).replaceAll('","', '", "');
}

function assignment({ key, value }: Named, instruction: Instruction): string {
  if (instruction === 'ARG' && value === '') return key;
  return /^[\w./:@%+,=~^-]*$/.test(value) ? `${key}=${value}` : `${key}="${value.replace(/(["\\])/g, '\\$1')}"`;
}
