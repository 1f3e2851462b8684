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
  /^(?:\.vault-token|\.vault[_-]pass(?:word)?(?:\.txt)?|master\.key|hudson\.util\.Secret|initialAdminPassword|\.erlang\.cookie|rndc\.key|\.?(?:token|secret))$/;
/** https://guides.rubyonrails.org/security.html#environmental-security */
const RAILS = /(?:^|\/)credentials\/[\w-]+\.key$/;
/** Endings that say nothing of a name before them, and those that call for a secret themselves. */
const PLAIN = ['txt', 'key', 'asc', 'override', 'default', 'val', 'value'];
const TOLD = ['secret', 'pass', 'passwd', 'password', 'pw', 'token', 'cred'];
const ANY_ENDING: ReadonlySet<string> = new Set([...PLAIN, ...TOLD]);
const ENDINGS = new RegExp(`\\.(?:${PLAIN.join('|')})$`, 'i');
const TELLING = new RegExp(`^[\\w-]{1,60}\\.(?:${TOLD.join('|')})$`, 'i');

/** A file whose name calls for a secret and whose text is one bare value: `db_password.txt`, `run/secrets/*`, `master.key`. */
export const bareSecret: FileFormat = {
  name: 'bare-secret',
  matches: (path, base) => keyOf(path, base) !== undefined,
  values(text, path) {
    const key = keyOf(path, baseName(path));
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

/** Every file of an image is asked: what most paths do not hold is looked for before any pattern. */
function keyOf(path: string, base: string): string | undefined {
  const mounted = path.includes('secrets') ? MOUNTED.exec(path)?.[1] : undefined;
  if (mounted !== undefined) return /^(?:ca\.crt|namespace|.*\.(?:crt|pem|pub))$/.test(mounted) ? undefined : mounted;
  if (KNOWN.test(base) || (base.endsWith('.key') && RAILS.test(path))) return base;
  const variable = path.includes('env') ? BUILDPACK.exec(path)?.[1] : undefined;
  const name = variable ?? nameOf(base);
  if (name === undefined) return undefined;
  const key = classify(name);
  return key === undefined || key.strength === 'weak' ? undefined : name;
}

/** The name without its ending; undefined for files of another sort (`password.py`). An ending may be what calls for a secret. */
function nameOf(base: string): string | undefined {
  const dot = base.lastIndexOf('.');
  if (dot > 0 && base[0] !== '.' && !ANY_ENDING.has(base.slice(dot + 1).toLowerCase())) return undefined;
  if (TELLING.test(base)) return base;
  const plain = base.replace(ENDINGS, '').replace(/^\./, '');
  if (plain === base && base.includes('.', 1)) return undefined;
  return /^[\w.-]{4,60}$/.test(plain) ? plain : undefined;
}
