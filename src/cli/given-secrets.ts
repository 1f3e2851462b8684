/** Secrets that the user names, as `docker build --secret` does: their values are read here and shown nowhere. */
import { UsageError } from '../errors.ts';
import type { GivenSecret } from '../prove/index.ts';
import { Secret } from '../secret.ts';
import { readText } from './read-text.ts';
import { secretLines } from './secret-lines.ts';
import type { Environment } from './values.ts';

/** Where one secret comes from. */
interface Origin {
  readonly id: string;
  readonly src?: string;
  readonly env?: string;
}

/** Bytes of a file that holds secrets; BuildKit takes no larger secret than 500 KiB. */
const MOST_BYTES = 4 << 20;

/** Reads every secret that was named. Throws `UsageError`, which holds no part of a value. */
export async function givenSecrets(
  named: readonly string[],
  file: string | undefined,
  env: Environment,
): Promise<GivenSecret[]> {
  const secrets = await Promise.all(named.map((text) => readSecret(parseSecret(text), env)));
  if (file !== undefined)
    secrets.push(...secretLines(await readText(file, `--secrets-file "${file}"`, MOST_BYTES), file));
  if (secrets.length === 0) {
    throw new UsageError(
      'Nothing to look for: name a secret by --secret id=NAME,src=FILE or --secret id=NAME,env=VARIABLE, or several by --secrets-file FILE.',
    );
  }
  const ids = secrets.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new UsageError(`Two secrets are called "${twice}". Give each an id of its own.`);
  return secrets;
}

const HOW = 'It is written as docker build has it: id=NAME,src=FILE or id=NAME,env=VARIABLE.';

/** https://docs.docker.com/reference/cli/docker/buildx/build/#secret */
function parseSecret(text: string): Origin {
  const fields = new Map<string, string>();
  for (const field of text.split(',')) {
    const [, key, value] = /^\s*(\w+)=(.*)$/s.exec(field) ?? [];
    // What was written may be the secret itself, so it is not repeated.
    if (key === undefined || value === undefined) throw new UsageError(`A --secret holds a part without a key. ${HOW}`);
    fields.set(key.toLowerCase(), value);
  }
  const { id, src, env } = known(fields);
  if (id === undefined || id === '') throw new UsageError(`A --secret has no id. ${HOW}`);
  if (src !== undefined && env !== undefined) {
    throw new UsageError(`The secret "${id}" names both a file and a variable. ${HOW}`);
  }
  return { id, ...(src === undefined ? {} : { src }), ...(env === undefined ? {} : { env }) };
}

function known(fields: ReadonlyMap<string, string>): Partial<Origin> {
  const strange = [...fields.keys()].find((key) => !['id', 'src', 'source', 'env', 'type'].includes(key));
  if (strange !== undefined) {
    throw new UsageError(
      `A --secret has the key "${strange}", which there is not. ${HOW} A value itself is never given.`,
    );
  }
  const src = fields.get('src') ?? fields.get('source');
  const id = fields.get('id');
  const type = fields.get('type') ?? 'file';
  if (type !== 'file' && type !== 'env') throw new UsageError(`The type of a --secret is file or env. ${HOW}`);
  const env = fields.get('env') ?? (type === 'env' ? src : undefined);
  return {
    ...(id === undefined ? {} : { id }),
    ...(src === undefined || (type === 'env' && env === src) ? {} : { src }),
    ...(env === undefined ? {} : { env }),
  };
}

/** With neither file nor variable, both are called like the secret: first the variable is tried, then the file. */
async function readSecret({ id, src, env }: Origin, environment: Environment): Promise<GivenSecret> {
  const variable = env ?? (src === undefined && environment[id] !== undefined ? id : undefined);
  if (variable === undefined) {
    const path = src ?? id;
    return { id, value: new Secret(await readText(path, `The file "${path}" of the secret "${id}"`, MOST_BYTES)) };
  }
  const value = environment[variable];
  if (value === undefined) {
    throw new UsageError(`The secret "${id}" is to come from the variable ${variable}, which is not set.`);
  }
  return { id, value: new Secret(value) };
}
