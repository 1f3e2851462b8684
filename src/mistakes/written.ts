import type { Act } from './act.ts';

/** Commands that keep what they are told in a file of their own. */
const KEEPERS: readonly (readonly [pattern: RegExp, keeps: string])[] = [
  [/\b(?:npm|yarn|pnpm) config set\b/, 'its .npmrc'],
  [/\bgit config\b.{0,200}--(?:global|system)\b/, 'the .gitconfig'],
  [/\bpip3? config set\b/, 'pip.conf'],
  [/\b(?:docker|podman|skopeo|crane|buildah|helm registry) login\b/, "the client's config.json"],
  [/\baws configure set\b/, '.aws/credentials'],
  [/\bcomposer config\b.{0,200}(?:-g|--global)\b/, 'auth.json'],
  [/\bbundle config\b/, '.bundle/config'],
  [/\bgcloud auth activate-service-account\b/, 'the gcloud configuration'],
];

/** What a RUN does with a mounted secret that keeps it. */
export interface Written {
  /** Where it is kept: a path as the command has it, or words. */
  readonly where: string;
  /** Where the command reads it from. */
  readonly from: string;
}

/** Every way in which a RUN writes a mounted secret outside of its mounts. */
export function secretsWritten(act: Act): Written[] {
  const sources = sourcesOf(act);
  const mounted = act.mounts.map((mount) => mount.get('target') ?? '').filter((target) => target !== '');
  const tainted = new Map<string, string>();
  for (const mount of act.mounts) {
    const name = mount.get('env');
    if (mount.get('type') === 'secret' && name !== undefined) tainted.set(name, `the mounted $${name}`);
  }
  const out: Written[] = [];
  const statements = statementsOf(act.command);
  for (const whole of statements) {
    const statement = withoutEnvironment(whole);
    const from = readIn(statement, sources, tainted);
    if (from === undefined) continue;
    const variable = ASSIGNMENT.exec(statement)?.[1];
    if (variable !== undefined) tainted.set(variable, from);
    const where = keptBy(statement, from);
    if (where !== undefined && !isOutside(where, mounted) && !isRemoved(where, statements)) out.push({ where, from });
  }
  return out;
}

const ASSIGNMENT = /^(?:(?:export|local|readonly)\s+)?([A-Za-z_]\w*)=/;

/** The command without what stands before it as its environment: that is no output. */
function withoutEnvironment(statement: string): string {
  return statement.replace(/^(?:[A-Za-z_]\w*=(?:"(?:[^"\\]|\\.)*"|'[^']*'|\$\([^()]*\)|[^\s"'$])*\s+)+(?=[^\s>])/, '');
}

function sourcesOf(act: Act): string[] {
  const targets = act.mounts.filter((mount) => mount.get('type') === 'secret').map((mount) => mount.get('target'));
  return ['/run/secrets/', ...targets.filter((target) => target !== undefined)];
}

/** Pipelines stay whole: what a secret goes into is what counts. */
function statementsOf(command: string): string[] {
  return command.split(/&&|\|\||[;\n]/).map((statement) => statement.trim());
}

/** The secret that the statement reads: by path, or by a variable that holds one. */
function readIn(
  statement: string,
  sources: readonly string[],
  tainted: ReadonlyMap<string, string>,
): string | undefined {
  const path = sources.find((source) => statement.includes(source));
  if (path !== undefined) return new RegExp(`${escaped(path)}[\\w./-]*`).exec(statement)?.[0] ?? path;
  for (const [name, from] of tainted) {
    if (
      new RegExp(`\\$(?:${name}\\b|\\{${name}\\b)`).test(statement) ||
      (/\benvsubst\b/.test(statement) && />/.test(statement))
    )
      return from;
  }
  return undefined;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Where the statement keeps what it reads. */
function keptBy(statement: string, from: string): string | undefined {
  const redirect = /(?<![<>&\d=-])(?:1?>>?)\s*([^\s&|;)]+)/.exec(withoutSubstitutions(statement))?.[1];
  if (redirect !== undefined) return unquoted(redirect);
  const tee = /\|\s*tee\s+(?:-a\s+)?([^\s|]+)/.exec(statement)?.[1];
  if (tee !== undefined) return unquoted(tee);
  const copy = /^(?:cp|mv|install)\s+(.*)$/.exec(statement)?.[1]?.split(/\s+/);
  if (copy?.slice(0, -1).some((word) => unquoted(word).startsWith(from))) return unquoted(copy.at(-1)!);
  return KEEPERS.find(([pattern]) => pattern.test(statement))?.[1];
}

/** `$(…)` without what is redirected inside it. */
function withoutSubstitutions(statement: string): string {
  return statement.replace(/\$\([^()]*\)/g, '$()');
}

function unquoted(word: string): string {
  return word.replace(/["']/g, '');
}

/** Whether the place is no part of the layer: a device, or one of the step's mounts. */
function isOutside(where: string, mounted: readonly string[]): boolean {
  return (
    /^(?:\/dev\/|\/proc\/|\/run\/secrets\/)/.test(where) ||
    mounted.some((target) => where === target || where.startsWith(`${target.replace(/\/$/, '')}/`))
  );
}

/** Whether the same step takes the file away again. */
function isRemoved(where: string, statements: readonly string[]): boolean {
  const name = where.slice(where.lastIndexOf('/') + 1);
  return statements.some((statement) => /^(?:rm|shred)\s/.test(statement) && statement.includes(name));
}
