/** The build of an image step by step, with what leaked in its place. */
import type { Finding, ImageReport, StepReport } from '../../finding.ts';
import { badge } from '../badge.ts';
import { forTerminal } from '../escape.ts';
import { bytes, wrap } from '../text.ts';
import { boundaryLine } from './base.ts';
import type { Page } from './page.ts';
import { placesOf } from './places.ts';

const NUMBER = 4;
const INDENT = ' '.repeat(NUMBER + 2);
const LAYER = 20;

export function stepLines({ steps = [], findings, base }: ImageReport, page: Page): string[] {
  const told = new Set<Finding>();
  const lines = steps.flatMap((step) => [
    ...instructionLines(step, page),
    ...leakLines(step, findings, told, page),
    ...(base?.steps === step.index + 1 ? [boundaryLine(base, page)] : []),
  ]);
  return [
    ...lines,
    ...elsewhereLines(
      findings.filter((finding) => !told.has(finding)),
      page,
    ),
  ];
}

function instructionLines({ index, text, buildArgs, layer, bytes: size }: StepReport, page: Page): string[] {
  const { paint, width } = page;
  const room = Math.max(20, width - INDENT.length - LAYER);
  const [first = '', ...rest] = wrap(forTerminal(text.replace(/\s+/g, ' ').trim()), room);
  const amount = size === undefined ? '' : `  ${bytes(size)}`;
  const where = layer === undefined ? '' : `layer ${layer.index + 1}${amount}`;
  const number = paint.dim(String(index + 1).padStart(NUMBER));
  return [
    `${number}  ${first.padEnd(where === '' ? 0 : room)}${paint.dim(where.padStart(LAYER))}`.trimEnd(),
    ...rest.map((line) => `${INDENT}  ${line}`),
    ...buildArgs.map((arg) => paint.dim(`${INDENT}with ${forTerminal(arg)}`)),
  ];
}

/** A secret is told whole where it first appears, and named where it appears again. */
function leakLines({ index }: StepReport, findings: readonly Finding[], told: Set<Finding>, page: Page): string[] {
  const here = findings.filter(({ locations }) =>
    locations.some((location) => location.historyIndex === index && location.kind !== 'file'),
  );
  return here.map((finding) => {
    const isAgain = told.has(finding);
    told.add(finding);
    const name = forTerminal(finding.key ?? finding.title);
    return isAgain ? page.paint.dim(`${INDENT}again: ${name}`) : `${INDENT}${leak(finding, page)}`;
  });
}

function leak(finding: Finding, page: Page): string {
  const key = finding.key === undefined ? '' : `${forTerminal(finding.key)} = `;
  return `${badge(finding.severity, page)} ${forTerminal(finding.title)}: ${key}${forTerminal(finding.redacted)}`;
}

function elsewhereLines(findings: readonly Finding[], page: Page): string[] {
  if (findings.length === 0) return [];
  const lines = findings.flatMap((finding) => [
    `  ${leak(finding, page)}`,
    ...placesOf(finding.locations, page.paint)
      .flatMap((place) => wrap(place, page.width - INDENT.length))
      .map((place) => `${INDENT}${place}`),
  ]);
  return ['', 'In no step:', ...lines];
}
