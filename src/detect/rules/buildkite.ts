import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, base64url, lower, run } from './shape.ts';

export const buildkite: Provider = {
  id: 'buildkite',
  name: 'Buildkite',
  docs: 'https://buildkite.com/docs/apis/managing-api-tokens',
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
      prefix: ['bkct_', 'bkat_', 'bkaa_', 'bkar_'],
      body: base64url(40, 100),
    }),
    prefixed({
      id: 'buildkite-job-token',
      title: 'Buildkite job token',
      severity: 'medium',
      prefix: ['bkaj_', 'bkjat_'],
      body: run('A-Za-z0-9_.-', 40, 700),
    }),
    prefixed({
      id: 'buildkite-registry-token',
      title: 'Buildkite package registry token',
      prefix: ['bkpt_', 'bkpr_'],
      body: run('A-Za-z0-9_.-', 40, 600),
    }),
    prefixed({
      id: 'buildkite-portal-token',
      title: 'Buildkite portal token or secret',
      prefix: ['bkpat_', 'bkps_'],
      body: base64url(40, 100),
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
