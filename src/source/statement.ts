/** An in-toto statement, out of whatever it was wrapped in. https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
export interface Statement {
  /** E.g. `https://slsa.dev/provenance/v1`. */
  readonly predicateType: string;
  readonly statement: unknown;
}

type Wrapper = (json: Record<string, unknown>) => unknown;

/** https://github.com/secure-systems-lab/dsse/blob/master/envelope.md */
const dsse: Wrapper = ({ payload }) => (typeof payload === 'string' ? decoded(payload) : undefined);

/** https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_bundle.proto */
const bundle: Wrapper = ({ dsseEnvelope }) => (isObject(dsseEnvelope) ? dsse(dsseEnvelope) : undefined);

/** The form in which `cosign download attestation` and older clients keep a bundle. */
const legacyBundle: Wrapper = ({ Payload, payload }) => {
  const inner = Payload ?? payload;
  return isObject(inner) ? inner : undefined;
};

/** A statement in a bundle in an envelope, and a level to spare. */
const MAX_WRAPPERS = 4;

/** The statement in a parsed attestation layer: bare, in a DSSE envelope, or in a sigstore bundle. */
export function statementOf(json: unknown): Statement | undefined {
  let value = json;
  for (let depth = 0; depth <= MAX_WRAPPERS && isObject(value); depth++) {
    if (typeof value.predicateType === 'string') return { predicateType: value.predicateType, statement: value };
    const outer: Record<string, unknown> = value;
    value = [bundle, dsse, legacyBundle].map((open) => open(outer)).find((inner) => inner !== undefined);
  }
  return undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function decoded(base64: string): unknown {
  try {
    return JSON.parse(Buffer.from(base64, 'base64').toString('utf8'));
  } catch {
    return undefined;
  }
}
