/** Help texts, made from the tables of commands and options. */
import { wrap } from '../report/text.ts';
import type { Command } from './command.ts';
import type { OptionSpec } from './option.ts';
import { GROUPS, type OptionName, options } from './options.ts';
import { variableOf } from './values.ts';

type Row = readonly [left: string, right: string];

const GENERAL_ROWS: readonly Row[] = [
  ['-h, --help', 'Show this help'],
  ['    --version', 'Show the version'],
];

/** Help on buildleaks as a whole. `width`: columns to wrap at. */
export function overview(commands: readonly Command[], width: number): string {
  const rows = commands.map((known): Row => [usageOf(known), known.summary]);
  rows.push(['completion', 'Print a completion script for bash or zsh']);
  return [
    'Finds the secrets that the build of a container image left behind: in its history, its config,',
    'its layers and its attestations.',
    '',
    'Usage: buildleaks COMMAND [options]',
    section('Commands', rows, width),
    section('General', GENERAL_ROWS, width),
    '',
    '"buildleaks COMMAND --help" tells more of a command.',
    '',
  ].join('\n');
}

/** Help on one command. */
export function commandHelp(command: Command, width: number): string {
  const groups = GROUPS.filter((group) => command.options.some((name) => options[name].group === group));
  const sections = groups.map((group) => section(group, rowsOf(group, command), width));
  return [
    `${command.summary}.`,
    '',
    `Usage: buildleaks ${usageOf(command)} [options]`,
    ...examplesOf(command, width),
    ...sections,
    section('Help', GENERAL_ROWS, width),
    '',
    ...wrap(
      `Every option can also be set by a variable: ${variableOf('min-confidence')}=low is --min-confidence low. The command line wins.`,
      width,
    ),
    '',
  ].join('\n');
}

/** Each above what it is for: command lines are too long to stand beside it. */
function examplesOf({ examples }: Command, width: number): string[] {
  if (examples.length === 0) return [];
  const lines = examples.flatMap(([line, what]) => [
    `  buildleaks ${line}`,
    ...wrap(what, width - 6).map((part) => `      ${part}`),
  ]);
  return ['', 'Examples:', ...lines];
}

function usageOf(command: Command): string {
  return command.operands === undefined ? command.name : `${command.name} ${command.operands}`;
}

/** In the order of the table of options. */
function rowsOf(group: string, command: Command): Row[] {
  const names = Object.keys(options) as OptionName[];
  return names.filter((name) => command.options.includes(name) && options[name].group === group).map(optionRow);
}

function optionRow(name: OptionName): Row {
  const spec: OptionSpec = options[name];
  const short = spec.alias === undefined ? '    ' : `-${spec.alias}, `;
  const value = spec.kind === 'flag' ? '' : ` ${spec.value}`;
  return [`${short}--${name}${value}`, `${spec.help}${choicesOf(spec)}${defaultOf(spec)}`];
}

function choicesOf(spec: OptionSpec): string {
  return 'choices' in spec && spec.choices !== undefined ? `: ${spec.choices.join(', ')}` : '';
}

function defaultOf(spec: OptionSpec): string {
  if (spec.kind === 'flag' || spec.kind === 'repeated' || spec.default === undefined) return '';
  if (spec.kind === 'list' && spec.choices === undefined) return '';
  return spec.kind === 'list' ? ' [all]' : ` [${spec.default}]`;
}

const MOST_LEFT = 30;

function section(title: string, rows: readonly Row[], width: number): string {
  const left = Math.min(MOST_LEFT, Math.max(...rows.map(([name]) => name.length))) + 2;
  return ['', `${title}:`, ...rows.flatMap((row) => rowLines(row, left, width))].join('\n');
}

function rowLines([name, text]: Row, left: number, width: number): string[] {
  const lines = wrap(text, Math.max(20, width - left - 2));
  const fits = name.length + 2 <= left;
  const first = fits ? `  ${name.padEnd(left)}${lines.shift() ?? ''}` : `  ${name}`;
  return [first, ...lines.map((line) => ' '.repeat(left + 2) + line)];
}
