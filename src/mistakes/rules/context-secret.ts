import { ignoreMatcher } from '../../dockerfile/index.ts';
import { type Act, placeOf } from '../act.ts';
import type { Context } from '../context.ts';
import { actOfLayer } from '../layers.ts';
import type { MistakeRule, Remark, Subject } from '../mistake.ts';
import { isSecretFile } from '../shipped.ts';

/** A file where people keep secrets, brought in by COPY or ADD. */
export const contextSecret: MistakeRule = {
  id: 'context-secret',
  title: 'Secret file from the build context',
  *check(subject) {
    if (subject.kind === 'image') yield* found(subject);
    else for (const act of subject.acts) yield* foreseen(act, subject.context);
  },
};

function* found(subject: Subject): Generator<Remark> {
  for (const { kind, name, path, layer, bytes } of subject.shipped ?? []) {
    const act = actOfLayer(subject, layer);
    if (kind !== 'context-secret' || (act?.instruction !== 'COPY' && act?.instruction !== 'ADD')) continue;
    if (subject.held?.some((each) => each.layer === layer && each.path === path)) continue;
    const what = name === '.git' ? `The repository with its whole past (/${path.slice(0, -5)})` : `/${path}`;
    yield {
      severity: 'medium',
      detail: `${what} came into the image with the build context.`,
      fix: `Add **/${name.slice(name.lastIndexOf('/') + 1)} to .dockerignore.`,
      path,
      bytes,
      ...placeOf(act),
    };
  }
}

function* foreseen(act: Act, context: Context | undefined): Generator<Remark> {
  for (const source of act.sources) {
    if (/^https?:|^git@/.test(source)) continue;
    const clean = source.replace(/^\.?\/+/, '').replace(/\/$/, '');
    if (isSecretFile(clean) || clean === '.git') yield remark(act, clean, act.shipped);
    else if (context?.files !== undefined) yield* taken(act, clean, context);
    else if (isWhole(clean) && context !== undefined && context.ignore === undefined) {
      yield {
        severity: 'low',
        detail: `${act.instruction} takes the whole build context, and there is no .dockerignore: .env, keys and .git go with it.`,
        fix: 'Add a .dockerignore with .env, .git, *.pem and what else must stay outside.',
        ...placeOf(act),
      };
    }
  }
}

function isWhole(source: string): boolean {
  return source === '' || source === '.' || source === '*';
}

/** The secret files of the context that a source takes, but for those that .dockerignore names. */
function* taken(act: Act, source: string, { files, ignore }: Context): Generator<Remark> {
  const ignored = ignoreMatcher(ignore ?? '');
  const within = (path: string) => isWhole(source) || path.startsWith(`${source}/`);
  for (const path of files ?? []) {
    if (!within(path) || ignored(path)) continue;
    if (isSecretFile(path)) yield remark(act, path, act.shipped);
    else if (path === '.git/HEAD' || path.endsWith('/.git/HEAD')) yield remark(act, path.slice(0, -5), act.shipped);
  }
}

function remark(act: Act, path: string, shipped: boolean): Remark {
  return {
    severity: shipped ? 'medium' : 'low',
    detail: `${act.instruction} takes ${path} from the build context${shipped ? ' into the image' : ', into a stage and its cache'}.`,
    fix: `Add ${path} to .dockerignore; a step that needs it gets it by --mount=type=secret.`,
    ...placeOf(act),
  };
}
