import type { Fragment } from '../src/finding.ts';
import type { MetadataScanner } from './scanner.ts';

/** Names of variables and labels: people paste secrets there, too. */
export const configNames: MetadataScanner = {
  name: 'config',
  *fragments({ metadata }) {
    const { Env, Labels } = metadata.config.config ?? {};
    const variables: readonly unknown[] = Array.isArray(Env) ? Env : [];
    yield* named(
      'Env',
      variables.map((pair) => String(pair).split('=', 1)[0]!),
    );
    yield* named('Labels', typeof Labels === 'object' && Labels !== null ? Object.keys(Labels) : []);
  },
};

function* named(field: string, names: readonly string[]): Generator<Fragment> {
  if (names.length === 0) return;
  yield { place: { kind: 'config', path: `names of config.${field}` }, text: names.join('\n'), syntax: 'text' };
}
