import type { FileFormat, NamedValue } from '../types.ts';
import { printable, valueIn } from './text.ts';

const MEMBER = /"(auth|identitytoken|registrytoken|password)"\s*:\s*"([^"\\]{4,8192})"/gi;

/** Registry logins: `auth` is base64 of `user:password`. https://docs.docker.com/reference/cli/docker/login/ */
export const dockerConfig: FileFormat = {
  name: 'docker-config',
  matches: (path) =>
    /(?:^|\/)(?:\.docker\/config\.json|\.?dockercfg|\.dockerconfigjson|containers\/auth\.json)$/.test(path),
  values(text) {
    const out: NamedValue[] = [];
    for (const match of text.matchAll(MEMBER)) {
      const raw = match[2]!;
      const login = match[1]!.toLowerCase() === 'auth' ? printable(raw) : undefined;
      if (login !== undefined && /^[^:]*:$|^:/.test(login)) continue;
      out.push(valueIn('docker-config', match[1]!, raw, match.index + match[0].length - 1 - raw.length));
    }
    return out;
  },
};
