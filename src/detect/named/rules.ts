import type { Severity } from '../../finding.ts';
import type { KeyClass, Sort } from './key.ts';

interface NamedRule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
}

/** Rules of values that are found by their name. */
export const namedRules: readonly NamedRule[] = [
  { id: 'named-password', title: 'Password', severity: 'high' },
  { id: 'named-secret', title: 'Secret', severity: 'high' },
  { id: 'named-token', title: 'Token', severity: 'high' },
  { id: 'named-key', title: 'Key', severity: 'high' },
  { id: 'named-credential', title: 'Credential', severity: 'high' },
  { id: 'connection-string', title: 'Password in a connection string', severity: 'high' },
  { id: 'http-authorization', title: 'HTTP authorization', severity: 'high' },
  { id: 'keystore-key', title: 'Private key in a keystore', severity: 'high' },
  { id: 'password-hash', title: 'Password hash', severity: 'medium' },
];

const BY_SORT: Readonly<Record<Sort, string>> = {
  password: 'named-password',
  secret: 'named-secret',
  token: 'named-token',
  key: 'named-key',
  credential: 'named-credential',
  auth: 'named-credential',
};

const BY_SYNTAX: Readonly<Record<string, string>> = {
  url: 'connection-string',
  'connection-string': 'connection-string',
  header: 'http-authorization',
  hash: 'password-hash',
  'file:keystore': 'keystore-key',
};

export function ruleOf(by: string, key: KeyClass | undefined): NamedRule {
  const id = BY_SYNTAX[by] ?? (key === undefined ? 'named-secret' : BY_SORT[key.sort]);
  return namedRules.find((rule) => rule.id === id)!;
}
