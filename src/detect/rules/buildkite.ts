import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, base64url, either, lower, maybe, seq } from './shape.ts';

/** Parts with dots between (an organization's ID first, or a JWT), or one that was drawn. */
const body = either(
  seq(base64url(10, 400), '.', base64url(10, 400), maybe(seq('.', base64url(20, 200)))),
  base64url(38, 120),
);

export const buildkite: Provider = {
  id: 'buildkite',
  name: 'Buildkite',
  docs: 'https://buildkite.com/docs/platform/security/tokens',
  rules: [
    prefixed({
      id: 'buildkite-user-token',
      title: 'Buildkite user token',
      severity: 'critical',
      prefix: 'bkua_',
      body: lower(40, 56),
    }),
    prefixed({
      id: 'buildkite-agent-token',
      title: 'Buildkite agent token',
      prefix: ['bkct_', 'bkat_', 'bkaa_', 'bkar_', 'bkcqt_'],
      body,
    }),
    prefixed({
      id: 'buildkite-job-token',
      title: 'Buildkite job token',
      severity: 'medium',
      prefix: ['bkaj_', 'bkjat_', 'bktx_'],
      body,
    }),
    prefixed({
      id: 'buildkite-registry-token',
      title: 'Buildkite package registry token',
      prefix: ['bkpt_', 'bkrt_'],
      body,
    }),
    prefixed({
      id: 'buildkite-portal-token',
      title: 'Buildkite portal token or secret',
      prefix: ['bkpat_', 'bkps_'],
      body,
    }),
    prefixed({
      id: 'buildkite-access-token',
      title: 'Buildkite refresh or trigger token',
      prefix: ['bkur_', 'bktr_'],
      body,
    }),
    keyed({
      id: 'buildkite-token-old',
      title: 'Buildkite API token of the old form',
      severity: 'critical',
      words: ['buildkite'],
      value: alnum(40),
    }),
  ],
};
