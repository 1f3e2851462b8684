/** What is wrong with a Dockerfile, as text for people. */

import type { Mistake } from '../lint.ts';
import { badge } from '../report/badge.ts';
import { forTerminal } from '../report/escape.ts';
import { count, wrap } from '../report/text.ts';
import type { colorsOf } from './color.ts';
import type { LintedFile } from './run-lint.ts';

type Paint = ReturnType<typeof colorsOf>;
const WIDTH = 80;

export function lintText({ path, mistakes, secrets, notes }: LintedFile, paint: Paint): string {
  const found = secrets.map(({ severity, title, key, redacted, line, column }) => {
    const name = key === undefined ? '' : `${forTerminal(key)} = `;
    const place = paint.cyan(`${forTerminal(path)}:${line}:${column}`);
    return `${badge(severity, { paint })} ${forTerminal(title)}: ${name}${forTerminal(redacted)}\n  ${place}`;
  });
  const blocks = [...found, ...mistakes.map((mistake) => mistakeText(mistake, path, paint))];
  const wrong = count(blocks.length, 'problem');
  const sum =
    blocks.length === 0
      ? paint.green(`${forTerminal(path)}: nothing that would leak.`)
      : paint.bold(`${forTerminal(path)}: ${wrong}.`);
  return `${[...blocks, ...notes, sum].join('\n\n')}\n`;
}

function mistakeText({ severity, title, ruleId, line, detail, fix }: Mistake, path: string, paint: Paint): string {
  const place = paint.cyan(`${forTerminal(path)}${line === undefined ? '' : `:${line}`}`);
  const lines = [detail, fix].flatMap((text) => wrap(forTerminal(text), WIDTH - 2).map((each) => `  ${each}`));
  return [`${badge(severity, { paint })} ${title} ${paint.dim(ruleId)}`, `  ${place}`, ...lines].join('\n');
}
