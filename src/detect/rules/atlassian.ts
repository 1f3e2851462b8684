import { atlassianToken } from '../check/atlassian.ts';
import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, base64url, maybe, run, seq, upperHex } from './shape.ts';

export const atlassian: Provider = {
  id: 'atlassian',
  name: 'Atlassian',
  docs: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  rules: [
    prefixed({
      id: 'atlassian-api-token',
      title: 'Atlassian API token',
      severity: 'critical',
      prefix: 'ATATT3',
      body: seq(base64url(150, 200), maybe(seq('=', upperHex(8)))),
      check: atlassianToken,
    }),
    prefixed({
      id: 'atlassian-api-token-short',
      title: 'Atlassian API token of another length',
      severity: 'critical',
      prefix: 'ATATT',
      body: seq(base64url(30, 140), '=', alnum(8)),
      check: atlassianToken,
    }),
    prefixed({
      id: 'atlassian-access-token',
      title: 'Atlassian repository, project or workspace access token',
      severity: 'critical',
      prefix: ['ATCTT3', 'ATSTT3'],
      body: seq(base64url(150, 200), maybe(seq('=', upperHex(8)))),
      check: atlassianToken,
    }),
    prefixed({
      id: 'atlassian-oauth-secret',
      title: 'Atlassian OAuth client secret',
      prefix: 'ATOA',
      body: base64url(60, 120),
    }),
    keyed({
      id: 'atlassian-api-token-old',
      title: 'Atlassian API token of the old form',
      words: ['atlassian', 'jira', 'confluence'],
      value: alnum(24),
    }),
    keyed({
      id: 'jira-pat',
      title: 'Jira or Confluence Data Center personal access token',
      words: ['jira', 'confluence', 'atlassian'],
      value: run('A-Za-z0-9+/', 44),
      minEntropy: 4,
    }),
  ],
};
