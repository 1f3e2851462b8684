import { tokenChecksum } from '../check/token-checksum.ts';
import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, base64url, digits, either, lowerHex, seq, wordy } from './shape.ts';

export const github: Provider = {
  id: 'github',
  name: 'GitHub',
  docs: 'https://docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
  rules: [
    prefixed({
      id: 'github-pat',
      title: 'GitHub personal access token',
      severity: 'critical',
      prefix: 'ghp_',
      body: alnum(36),
      check: tokenChecksum,
    }),
    prefixed({
      id: 'github-oauth',
      title: 'GitHub OAuth access token',
      severity: 'critical',
      prefix: 'gho_',
      body: alnum(36),
      check: tokenChecksum,
    }),
    prefixed({
      id: 'github-app-user',
      title: 'GitHub app user token',
      prefix: 'ghu_',
      body: alnum(36),
      check: tokenChecksum,
    }),
    prefixed({
      id: 'github-app-installation',
      title: 'GitHub app installation token',
      prefix: 'ghs_',
      body: either(
        alnum(36),
        seq(digits(1, 12), '_eyJ', base64url(10, 400), '.', base64url(10, 2000), '.', base64url(10, 600)),
      ),
      check: tokenChecksum,
    }),
    prefixed({
      id: 'github-refresh',
      title: 'GitHub refresh token',
      prefix: 'ghr_',
      body: alnum(36, 76),
      check: tokenChecksum,
    }),
    prefixed({
      id: 'github-fine-grained-pat',
      title: 'GitHub fine-grained personal access token',
      severity: 'critical',
      prefix: 'github_pat_',
      body: wordy(82),
    }),
    keyed({
      id: 'github-legacy-token',
      title: 'GitHub token or client secret of the old form',
      words: [
        'github_token',
        'github_pat',
        'github_secret',
        'github_client_secret',
        'github_access',
        'github_api',
        'github_oauth',
        'github_key',
        'githubtoken',
        'githubsecret',
        'githubclientsecret',
        'gh_token',
      ],
      value: lowerHex(40),
    }),
  ],
};
