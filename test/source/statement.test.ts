import { expect, test } from '@jest/globals';
import { statementOf } from '../../src/source/statement.ts';

const bare = {
  _type: 'https://in-toto.io/Statement/v1',
  predicateType: 'https://slsa.dev/provenance/v1',
  predicate: { a: 1 },
};
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64');
const envelope = { payloadType: 'application/vnd.in-toto+json', payload: base64(bare), signatures: [] };
const found = { predicateType: bare.predicateType, statement: bare };

test.each<[string, unknown]>([
  ['bare', bare],
  ['in a DSSE envelope', envelope],
  ['in a sigstore bundle', { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json', dsseEnvelope: envelope }],
  ['in a legacy bundle', { SignedEntryTimestamp: 'x', Payload: envelope }],
  ['in an envelope in an envelope', { payload: base64(envelope) }],
])('%s', (_, json) => {
  expect(statementOf(json)).toEqual(found);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a list', [bare]],
  ['a signature alone', { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json', messageSignature: {} }],
  ['a payload that is no JSON', { payload: 'bm8gSlNPTg==' }],
  ['simple signing', { critical: { identity: {} }, optional: null }],
])('no statement: %s', (_, json) => {
  expect(statementOf(json)).toBeUndefined();
});

test('an envelope without end', () => {
  let value: unknown = bare;
  for (let i = 0; i < 50; i++) value = { payload: { payload: value } };
  expect(statementOf(value)).toBeUndefined();
});
