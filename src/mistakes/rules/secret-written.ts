import { type Act, placeOf } from '../act.ts';
import type { MistakeRule, Remark, Subject } from '../mistake.ts';
import { secretsWritten, type Written } from '../written.ts';

/** A step that writes a mounted secret outside of its mounts: its layer keeps it. */
export const secretWritten: MistakeRule = {
  id: 'secret-written',
  title: 'Mounted secret written into a layer',
  *check(subject) {
    for (const act of subject.acts) {
      for (const written of secretsWritten(act)) yield remark(subject, act, written);
    }
  },
};

function remark(subject: Subject, act: Act, written: Written): Remark {
  const { where, from } = written;
  const evidence = evidenceOf(subject, act, written);
  return {
    severity: evidence === 'none' || !act.shipped ? 'medium' : 'high',
    detail: `The step reads ${from} and keeps it in ${where}, which is part of its layer. ${said(evidence)}`,
    fix: `Read ${from} where it is used and write it nowhere, or remove ${where} at the end of the same step.`,
    ...placeOf(act),
    ...(typeof evidence === 'string' ? {} : { proof: evidence, path: evidence.path }),
  };
}

/** What bears it out; `none` where the layer was read and has no such file, `unknown` where it was not read. */
type Evidence = NonNullable<Remark['proof']> | 'none' | 'unknown';

function said(evidence: Evidence): string {
  if (evidence === 'unknown') return 'A later rm hides the file without taking it out.';
  if (evidence === 'none') return 'No such file was found in the layer; it may be there under another name.';
  if (evidence.fingerprint === undefined) return `The layer has the file /${evidence.path}.`;
  return `The layer holds the value, in /${evidence.path}: a later rm does not take it out.`;
}

function evidenceOf({ held = [], hasFile }: Subject, act: Act, written: Written): Evidence {
  const { layer } = act;
  if (layer === undefined || hasFile === undefined) return 'unknown';
  const paths = pathsOf(act, written);
  const found = held.find((each) => each.layer === layer && isMeant(each.path, paths, written.where));
  if (found !== undefined) return { path: found.path, fingerprint: found.fingerprint };
  const told = paths.map((path) => [path, hasFile(layer, path)] as const);
  const there = told.find(([, has]) => has === true);
  if (there !== undefined) return { path: there[0] };
  return hasFile(layer, '') === undefined ? 'unknown' : 'none';
}

/** Of words such as `its .npmrc` the last is the file's name. */
function isMeant(path: string, paths: readonly string[], where: string): boolean {
  const name = nameOf(path);
  return paths.includes(path) || name === nameOf(where) || where.endsWith(` ${name}`);
}

/** Where in the layer it may be: the file named, or one of the source's name in the folder named. */
function pathsOf({ workdir = '' }: Act, { where, from }: Written): string[] {
  const home = where.replace(/^(?:~|\$HOME|\$\{HOME\})\//, '/root/');
  if (/[\s$*`]/.test(home)) return [];
  const clean = home.replace(/^\.\//, '').replace(/\/$/, '');
  const path = clean.startsWith('/') || workdir === '' ? clean.replace(/^\//, '') : `${workdir}/${clean}`;
  return [path, `${path}/${nameOf(from)}`];
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
