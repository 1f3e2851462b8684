/**
 * The in-toto statement in whatever it is wrapped in: bare, in a DSSE envelope, or in a sigstore bundle.
 * https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md
 * https://github.com/secure-systems-lab/dsse/blob/master/envelope.md
 * https://docs.sigstore.dev/about/bundle/
 */
export function statementOf(json: unknown): Record<string, unknown> | undefined {
  if (!isObject(json)) return undefined;
  if (typeof json.predicateType === 'string') return json;
  if (isObject(json.dsseEnvelope)) return fromEnvelope(json.dsseEnvelope);
  return fromEnvelope(json);
}

function fromEnvelope({ payload }: Record<string, unknown>): Record<string, unknown> | undefined {
  if (typeof payload !== 'string') return undefined;
  try {
    const inner: unknown = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'));
    return isObject(inner) && typeof inner.predicateType === 'string' ? inner : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
