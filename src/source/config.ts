import type { Gap, HistoryEntry, ImageConfig, ImageMetadata, Platform } from '../image.ts';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText);
const isObject: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isTextMap: Check = (value) => isObject(value) && Object.values(value as object).every(isText);
const isHistory: Check = (value) => Array.isArray(value) && value.every(isObject);

/** What the rest of the program relies on. https://github.com/opencontainers/image-spec/blob/main/config.md */
const RUN_CONFIG: Readonly<Record<string, Check>> = {
  Env: isTexts,
  Labels: isTextMap,
  Cmd: isTexts,
  Entrypoint: isTexts,
  Healthcheck: (value) => isObject(value) && conforms(value as object, { Test: isTexts }),
  OnBuild: isTexts,
  Shell: isTexts,
  User: isText,
  WorkingDir: isText,
};
const CONFIG: Readonly<Record<string, Check>> = {
  created: isText,
  author: isText,
  architecture: isText,
  os: isText,
  variant: isText,
  config: isObject,
  container_config: isObject,
  rootfs: (value) => isObject(value) && conforms(value as object, { diff_ids: isTexts }),
  history: isHistory,
};
const HISTORY: Readonly<Record<string, Check>> = {
  created: isText,
  created_by: isText,
  author: isText,
  comment: isText,
  empty_layer: (value) => typeof value === 'boolean',
};

function conforms(value: object, checks: Readonly<Record<string, Check>>): boolean {
  return Object.entries(checks).every(([key, check]) => isFit(Reflect.get(value, key), check));
}

function isFit(value: unknown, check: Check): boolean {
  return value === undefined || value === null || check(value);
}

export interface ReadConfig {
  readonly config: ImageConfig;
  /** What of it had not the form that the spec gives it; moved to `malformed.*`, where it is still searched as JSON. */
  readonly gaps: readonly Gap[];
}

/** Reads a config's JSON. Its writer may be anyone: what has another form than the spec's is set aside and named. */
export function readConfig(bytes: Uint8Array, where: string): ReadConfig {
  const gaps: Gap[] = [];
  const whole = parseObject(bytes);
  if (whole === undefined) return { config: {}, gaps: [{ where, reason: 'the image config is not a JSON object' }] };
  const keep = (value: object, checks: Readonly<Record<string, Check>>, path: string) => {
    const [fit, unfit] = divide(value, checks);
    for (const key of Object.keys(unfit)) {
      gaps.push({ where, reason: `${path}${key} of the image config has not the form that the image spec gives it` });
    }
    return { fit, unfit };
  };
  const top = keep(whole, CONFIG, '');
  const run = keep(asObject(top.fit.config), RUN_CONFIG, 'config.');
  const built = keep(asObject(top.fit.container_config), RUN_CONFIG, 'container_config.');
  const history = asList(top.fit.history).map((entry, i) => keep(entry, HISTORY, `history[${i}].`));
  const malformed = {
    ...top.unfit,
    ...named('config', run.unfit),
    ...named('container_config', built.unfit),
    ...named('history', history.map((entry) => entry.unfit).filter(hasKeys)),
  };
  const config: ImageConfig = {
    ...top.fit,
    ...(top.fit.config ? { config: run.fit } : {}),
    ...(top.fit.container_config ? { container_config: built.fit } : {}),
    ...(top.fit.history ? { history: history.map((entry) => entry.fit) } : {}),
    ...named('malformed', malformed),
  };
  return { config, gaps };
}

/** What an image with this config says of itself. */
export function metadataOf(config: ImageConfig): ImageMetadata {
  const history: readonly HistoryEntry[] = config.history ?? [];
  return { config, history, diffIds: config.rootfs?.diff_ids ?? [] };
}

/** The platform that a config names, or undefined when it names none. */
export function platformOf({ os, architecture, variant, ...rest }: ImageConfig): Platform | undefined {
  if (!os || !architecture) return undefined;
  const version = rest['os.version'];
  return {
    os,
    architecture,
    ...(variant ? { variant } : {}),
    ...(typeof version === 'string' ? { 'os.version': version } : {}),
  };
}

const decoder = new TextDecoder();

/** Parses JSON that should be an object; undefined when it is none. */
export function parseObject(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(decoder.decode(bytes));
    return isObject(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function divide(value: object, checks: Readonly<Record<string, Check>>) {
  const fit: Record<string, unknown> = {};
  const unfit: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
    const target = check === undefined || isFit(part, check) ? fit : unfit;
    Object.defineProperty(target, key, { value: part, enumerable: true, configurable: true, writable: true });
  }
  return [fit, unfit] as const;
}

function asObject(value: unknown): object {
  return isObject(value) ? (value as object) : {};
}

function asList(value: unknown): readonly object[] {
  return isHistory(value) ? (value as object[]) : [];
}

function named(key: string, value: object): Record<string, object> {
  return hasKeys(value) ? { [key]: value } : {};
}

function hasKeys(value: object): boolean {
  return Object.keys(value).length > 0;
}
