/** A matcher of paths that stay outside of the build context. https://docs.docker.com/build/concepts/context/#dockerignore-files */
export function ignoreMatcher(text: string): (path: string) => boolean {
  const rules = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(ruleOf);
  return (path) => {
    const prefixes = withParents(path);
    return rules.reduce(
      (out, { keeps, pattern }) => (prefixes.some((each) => pattern.test(each)) ? !keeps : out),
      false,
    );
  };
}

function ruleOf(line: string): { keeps: boolean; pattern: RegExp } {
  const keeps = line.startsWith('!');
  const path = (keeps ? line.slice(1).trim() : line).replace(/^\/+|\/+$/g, '').replace(/^\.\//, '');
  return {
    keeps,
    pattern: new RegExp(
      `^${path.split('/').map(segment).join('/').replaceAll('\0/', '(?:.*/)?').replaceAll('\0', '.*')}$`,
    ),
  };
}

function segment(text: string): string {
  if (text === '**') return '\0';
  return text
    .replace(/[.+^${}()|\\]/g, '\\$&')
    .replaceAll('**', '.*')
    .replace(/(?<!\.)\*/g, '[^/]*')
    .replaceAll('?', '[^/]');
}

/** A folder that is left out takes everything in it with it. */
function withParents(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
