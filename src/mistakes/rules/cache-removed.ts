import { type Act, placeOf } from '../act.ts';
import { installs, isMounted } from '../installs.ts';
import type { MistakeRule } from '../mistake.ts';

/** Cleaning up what is a cache mount: the image never had it, and the next build starts without it. */
export const cacheRemoved: MistakeRule = {
  id: 'cache-removed',
  title: 'Cache mount emptied by its own step',
  *check({ acts }) {
    for (const act of acts) {
      for (const target of emptied(act)) {
        yield {
          severity: 'info',
          detail: `The step removes ${target}, which is a mount: the image gets no smaller, and the next build finds no cache.`,
          fix: 'Leave the removal out, or the mount.',
          ...placeOf(act),
        };
      }
    }
  },
};

function emptied(act: Act): Set<string> {
  const targets = act.mounts.filter((mount) => mount.get('type') === 'cache').map((mount) => mount.get('target') ?? '');
  const removed = Array.from(act.command.matchAll(/\brm\s+((?:-\S+\s+)*)([^;&|\n]+)/g), (match) =>
    match[2]!.trim().split(/\s+/),
  ).flat();
  const byPath = targets.filter((target) => target !== '' && removed.some((path) => isWithin(path, target)));
  const byTool = installs
    .filter((each) => isMounted(act, each) && each.clean.test(act.command))
    .map((each) => `${each.name}'s cache`);
  return new Set(byPath.length > 0 ? byPath : byTool);
}

/** `/var/lib/apt/lists/*` is within the mount `/var/lib/apt`, and takes it all. */
function isWithin(path: string, target: string): boolean {
  const clean = path.replace(/["']/g, '').replace(/\/?\*?$/, '');
  const mount = target.replace(/\/$/, '');
  return clean === mount || clean.startsWith(`${mount}/`);
}
