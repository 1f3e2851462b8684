import { classify } from '../named/key.ts';
import type { FileFormat } from '../types.ts';
import { baseName, valueIn } from './text.ts';

/** Largest file that holds one value and nothing else. */
const LARGEST = 4096;
/** Cloud Native Buildpacks set a variable by a file of its name. https://github.com/buildpacks/spec/blob/main/buildpack.md#environment-variable-modification-rules */
const BUILDPACK =
  /(?:^|\/)env(?:\.build|\.launch)?\/(?:[\w-]+\/)?([A-Za-z_][A-Za-z0-9_]*)(?:\.(?:override|default|append|prepend))?$/;
const MOUNTED = /(?:^|\/)(?:run\/secrets|var\/run\/secrets|etc\/secrets|mnt\/secrets(?:-store)?)\/(?:[^/]+\/)*([^/]+)$/;
const KNOWN =
  /(?:^|\/)(?:\.vault-token|\.vault[_-]pass(?:word)?(?:\.txt)?|master\.key|credentials\/[\w-]+\.key|hudson\.util\.Secret|initialAdminPassword|\.erlang\.cookie|rndc\.key|\.token|token|\.secret|secret)$/;
const ENDINGS = /\.(?:txt|key|asc|override|default|val|value)$/i;
const TELLING = /^[\w-]{1,60}\.(?:secret|pass|passwd|password|pw|token|cred)$/i;

/** A file whose name calls for a secret and whose text is one bare value: `db_password.txt`, `run/secrets/*`, `master.key`. */
export const bareSecret: FileFormat = {
  name: 'bare-secret',
  matches: (path) => keyOf(path) !== undefined,
  values(text, path) {
    const key = keyOf(path);
    const value = text.trim();
    if (
      key === undefined ||
      text.length > LARGEST ||
      value === '' ||
      /[\s\x00-\x1f]/.test(value) ||
      value.startsWith('-----BEGIN')
    )
      return [];
    return [valueIn('bare-secret', key, value, text.indexOf(value))];
  },
};

function keyOf(path: string): string | undefined {
  const mounted = MOUNTED.exec(path)?.[1];
  if (mounted !== undefined) return /^(?:ca\.crt|namespace|.*\.(?:crt|pem|pub))$/.test(mounted) ? undefined : mounted;
  if (KNOWN.test(path)) return baseName(path);
  const variable = BUILDPACK.exec(path)?.[1];
  const name = variable ?? nameOf(baseName(path));
  if (name === undefined) return undefined;
  const key = classify(name);
  return key === undefined || key.strength === 'weak' ? undefined : name;
}

/** The name without its ending; undefined for files of another sort (`password.py`). An ending may be what calls for a secret. */
function nameOf(base: string): string | undefined {
  if (TELLING.test(base)) return base;
  const plain = base.replace(ENDINGS, '').replace(/^\./, '');
  if (plain === base && base.includes('.', 1)) return undefined;
  return /^[\w.-]{4,60}$/.test(plain) ? plain : undefined;
}
