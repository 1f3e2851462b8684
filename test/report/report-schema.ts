/** The shape of the json report as a JSON schema. Fields may be added here and there; none may go. */
const text = { type: 'string' } as const;
const words = { type: 'array', items: text } as const;
const count = { type: 'integer', minimum: 0 } as const;
const position = { type: 'integer', minimum: 1 } as const;
const digest = { type: 'string', pattern: '^sha(256|512):[0-9a-f]+$' } as const;
const state = { enum: ['live', 'overwritten', 'deleted'] } as const;

/** Every field listed is allowed, the named ones must be there, and there are no others. */
function record(properties: Record<string, object>, optional: readonly string[] = []) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

const list = (items: object) => ({ type: 'array', items });

const origin = { enum: ['base', 'own'] } as const;
const source = record({ file: text, line: position, stage: text, from: text }, ['stage', 'from']);
const platform = record({ os: text, architecture: text, variant: text }, ['variant']);

const location = record(
  {
    kind: { enum: ['history', 'build-arg', 'env', 'label', 'config', 'file', 'attestation', 'cache'] },
    historyIndex: count,
    instruction: text,
    layer: record({ index: count, diffId: digest }),
    path: { type: 'string', pattern: '^[^/]' },
    line: position,
    column: position,
    state,
    byLayer: count,
    byHistoryIndex: count,
    origin,
    inContainer: { type: 'boolean' },
    source,
    key: text,
    form: text,
    ambiguous: { const: true },
  },
  [
    'historyIndex',
    'instruction',
    'layer',
    'path',
    'line',
    'column',
    'byLayer',
    'byHistoryIndex',
    'origin',
    'source',
    'key',
    'form',
    'ambiguous',
  ],
);

const finding = record(
  {
    fingerprint: text,
    ruleId: text,
    title: text,
    severity: { enum: ['info', 'low', 'medium', 'high', 'critical'] },
    confidence: { enum: ['low', 'medium', 'high'] },
    redacted: text,
    key: text,
    state,
    locations: { ...list(location), minItems: 1 },
    reasons: words,
    remedy: text,
    alsoIn: list(record({ reference: text, platform, tags: words })),
  },
  ['key', 'alsoIn'],
);

const coverage = record({
  layers: count,
  files: count,
  attestations: count,
  bytesRead: count,
  bytesSkipped: count,
  skipped: list(record({ what: text, where: text, bytes: count, reason: text })),
  perLayer: list(
    record(
      { index: { type: 'integer', minimum: -1 }, diffId: digest, bytes: count, files: count, cached: { const: true } },
      ['cached'],
    ),
  ),
});

const severity = { enum: ['info', 'low', 'medium', 'high', 'critical'] } as const;

const mistake = record(
  {
    ruleId: text,
    title: text,
    severity,
    detail: text,
    fix: text,
    line: position,
    historyIndex: count,
    layer: count,
    path: { type: 'string', pattern: '^[^/]' },
    bytes: count,
    proof: record({ path: text, fingerprint: text }, ['fingerprint']),
  },
  ['line', 'historyIndex', 'layer', 'path', 'bytes', 'proof'],
);

const step = record(
  {
    index: count,
    instruction: text,
    text,
    buildArgs: words,
    created: text,
    form: text,
    layer: record({ index: count, diffId: digest }),
    origin,
    source,
    bytes: count,
  },
  ['created', 'layer', 'origin', 'source', 'bytes'],
);

const dismissed = record({ filter: text, why: text, ruleId: text, redacted: text, location, reasons: words });

const base = record(
  { name: text, digest: text, layers: count, steps: count, by: { enum: ['comparison', 'record', 'history'] } },
  ['name', 'digest', 'layers', 'steps'],
);

const patch = record({
  path: text,
  diff: text,
  ignore: words,
  secrets: list(record({ id: text, source: text })),
  runtime: words,
  left: list(record({ fingerprint: text, why: text }, ['fingerprint'])),
});

const image = record(
  {
    reference: text,
    source: { enum: ['docker', 'podman', 'registry', 'docker-archive', 'oci-archive', 'oci-layout'] },
    id: text,
    digest,
    platform,
    tags: words,
    builder: { enum: ['buildkit', 'classic', 'buildah', 'kaniko', 'buildpacks', 'ko', 'jib', 'unknown'] },
    base,
    findings: list(finding),
    coverage,
    incomplete: list(record({ where: text, reason: text })),
    mistakes: list(mistake),
    patch,
    notes: words,
    dismissed: list(dismissed),
    steps: list(step),
  },
  ['digest', 'base', 'patch', 'dismissed', 'steps'],
);

export const reportSchema = record(
  {
    schemaVersion: { const: 1 },
    tool: record({ name: { const: 'buildleaks' }, version: text, rules: count }),
    complete: { type: 'boolean' },
    /** Of `prove` alone. */
    proof: record({ secrets: words, forms: words }),
    images: list(image),
    failed: list(record({ reference: text, error: text })),
  },
  ['proof'],
);
