import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, base64url, lower } from './shape.ts';

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
      prefix: ['bkct_', 'bkat_'],
      body: base64url(40, 80),
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
