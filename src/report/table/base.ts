import type { BaseImage } from '../../finding.ts';
import { forTerminal } from '../escape.ts';
import { shorten } from '../text.ts';
import type { Page } from './page.ts';

const KNOWN: Readonly<Record<BaseImage['by'], string>> = {
  comparison: 'same layers',
  record: 'as recorded',
  history: 'likely, by the history',
};

const MOST_NAME = 60;

/** `built on python:3.12-slim: layers 1–4 (same layers)`; nothing where only a name is not told either. */
export function baseLine(base: BaseImage | undefined, { paint, width }: Page): string[] {
  if (base === undefined) return [];
  const { layers, by } = base;
  const which = layers === undefined ? '' : layers === 1 ? ': layer 1' : `: layers 1–${layers}`;
  return [paint.dim(shorten(`built on ${nameOf(base)}${which} (${KNOWN[by]})`, width))];
}

/** Where the base image ends and the image's own build begins, in a list of steps. */
export function boundaryLine(base: BaseImage, { paint, width }: Page): string {
  return paint.dim(shorten(`      ── ${nameOf(base)} up to here (${KNOWN[base.by]}) ──`, width));
}

function nameOf({ name }: BaseImage): string {
  return name === undefined ? 'a base image' : shorten(forTerminal(name), MOST_NAME);
}
