import type { Builder } from '../image.ts';

/** A secret as a build gives it to a step. */
export interface Mount {
  readonly id: string;
  /** Where the step sees it, if not below `/run/secrets`. */
  readonly target?: string;
  /** True where the step runs as another user than root. */
  readonly shared?: boolean;
}

/** A name as a secret's id: `DB_PASSWORD` → `db_password`, `.npmrc` → `npmrc`, `db_password.txt` → `db_password`. */
export function secretId(name: string): string {
  const id = name
    .toLowerCase()
    .replace(/\.(?:txt|key|pem|conf|cfg|ini|json|ya?ml|toml|xml|properties)$/, '')
    .replace(/[^a-z0-9_-]+/g, '_')
    .replace(/^[_-]+|[_-]+$/g, '');
  return id === '' ? 'secret' : id;
}

/** `--mount=type=secret,id=…`. https://docs.docker.com/reference/dockerfile/#run---mounttypesecret */
export function mountFlag({ id, target, shared }: Mount): string {
  const at = target === undefined ? '' : `,target=${/[,"\s]/.test(target) ? `"${target}"` : target}`;
  return `--mount=type=secret,id=${id}${at}${shared === true ? ',mode=0444' : ''}`;
}

/** Where the step reads it. */
export function mountPath({ id, target }: Mount): string {
  return target ?? `/run/secrets/${id}`;
}

/** The command line that gives the secret to the build. */
export function buildCommand(id: string, source: string, builder: Builder): string {
  const tool = builder === 'buildah' ? 'podman build' : 'docker build';
  return `${tool} --secret id=${id},src=${source} .`;
}

/** One command without pipes, lists, subshells or lines, which reads no variable of this name itself. */
export function isSimple(command: string, key: string): boolean {
  if (/[;&|()`\n]/.test(command) || mentions(command, key)) return false;
  return !/^\s*(?:set|export|cd|if|for|while|case|exec|eval|\.|source|!|\{|[A-Za-z_]\w*=)(?:\s|$|\S*=)/.test(command);
}

/** Whether a shell text refers to the variable. */
export function mentions(command: string, key: string): boolean {
  return new RegExp(`\\$(?:${key}\\b|\\{${key}\\b)`).test(command);
}

/** The command with the secret in an environment variable, for this step alone. */
export function withVariable(command: string, key: string, mount: Mount): string {
  const read = `${key}="$(cat ${mountPath(mount)})"`;
  return isSimple(command, key) ? `${read} ${command}` : `${read} && export ${key} && ${command}`;
}

/** A name as an environment variable: `X-Token` → `X_TOKEN`. */
export function variableName(key: string): string {
  return isVariable(key)
    ? key
    : key
        .toUpperCase()
        .replace(/[^A-Z0-9_]+/g, '_')
        .replace(/^(?=\d)/, '_');
}

/** Whether a name can be a shell variable. */
export function isVariable(key: string): boolean {
  return /^[A-Za-z_]\w*$/.test(key);
}
