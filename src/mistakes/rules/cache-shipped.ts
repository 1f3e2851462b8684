import { placeOf } from '../act.ts';
import { installs, isMounted } from '../installs.ts';
import { historyIndexOf } from '../layers.ts';
import type { MistakeRule, Remark, Subject } from '../mistake.ts';

/** Bytes from which a cache is worth more than a note. */
const LARGE = 1 << 20;

/** Package managers' caches in the image: bytes that nobody needs, and sometimes URLs with tokens. */
export const cacheShipped: MistakeRule = {
  id: 'cache-shipped',
  title: 'Package cache in a layer',
  *check(subject) {
    if (subject.kind === 'image') yield* found(subject);
    else yield* foreseen(subject);
  },
};

function* found(subject: Subject): Generator<Remark> {
  for (const { kind, name, path, layer, files, bytes } of subject.shipped ?? []) {
    if (kind !== 'cache') continue;
    const folder = path.slice(0, path.lastIndexOf('/'));
    yield {
      severity: bytes >= LARGE ? 'low' : 'info',
      detail: `${files} files of ${name}'s cache are in the layer, ${bytes} bytes (/${folder} …). They may hold URLs with tokens, too.`,
      fix: `Keep the cache in a mount (--mount=type=cache,target=…), or remove it in the step that fills it.`,
      path,
      bytes,
      ...(layer === undefined ? {} : { layer }),
      ...historyIndexOf(subject, layer),
    };
  }
}

function* foreseen({ acts }: Subject): Generator<Remark> {
  const off = new Set(acts.flatMap((act) => act.named.map(({ key }) => key)));
  for (const act of acts) {
    if (!act.shipped || act.command === '') continue;
    for (const install of installs) {
      if (!install.command.test(act.command) || install.clean.test(act.command) || isMounted(act, install)) continue;
      if (install.off !== undefined && off.has(install.off)) continue;
      yield {
        severity: 'low',
        detail: `The step leaves ${install.name}'s cache in its layer.`,
        fix: `Mount it (RUN --mount=type=cache,target=${install.target} …), or ${install.fix}.`,
        ...placeOf(act),
      };
    }
  }
}
