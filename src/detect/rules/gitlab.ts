import { gitlabRoutable } from '../check/gitlab.ts';
import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum, base64url, digits, either, lower, lowerHex, maybe, seq, wordy } from './shape.ts';

const body = base64url(20);
/** A job's token of today. */
const jwt = seq('eyJ', base64url(10, 400), '.eyJ', base64url(20, 4000), '.', base64url(40, 700));
/** A payload, its length in base36, and a CRC-32 in base36 stand after a dot. */
const routable = seq(base64url(26, 240), '.', maybe(seq(lower(2), '.')), lower(9));

const tokens: readonly (readonly [id: string, title: string, prefix: string])[] = [
  ['gitlab-pat', 'GitLab personal access token', 'glpat-'],
  ['gitlab-deploy-token', 'GitLab deploy token', 'gldt-'],
  ['gitlab-feature-flag-token', 'GitLab feature flag client token', 'glffct-'],
  ['gitlab-scim-token', 'GitLab SCIM token', 'glsoat-'],
];

export const gitlab: Provider = {
  id: 'gitlab',
  name: 'GitLab',
  docs: 'https://docs.gitlab.com/security/tokens/#token-prefixes',
  rules: [
    ...tokens.map(([id, title, prefix]) =>
      prefixed({ id, title, severity: 'critical', prefix, body: either(body, routable), check: gitlabRoutable }),
    ),
    prefixed({
      id: 'gitlab-runner-token',
      title: 'GitLab runner authentication token',
      prefix: ['glrt-', 'glrtr-'],
      body: seq(maybe(seq('t', wordy(1), '_')), either(body, routable)),
      check: gitlabRoutable,
    }),
    prefixed({
      id: 'gitlab-feed-token',
      title: 'GitLab feed token',
      severity: 'critical',
      prefix: 'glft-',
      body: either(seq(lowerHex(64), '-', digits(1, 12)), body, routable),
      check: gitlabRoutable,
    }),
    prefixed({
      id: 'gitlab-workspace-token',
      title: 'GitLab workspace token',
      prefix: 'glwt-',
      body: either(body, base64url(50), routable),
      check: gitlabRoutable,
    }),
    prefixed({
      id: 'gitlab-runner-registration',
      title: 'GitLab runner registration token',
      prefix: 'GR1348941',
      body: base64url(20),
    }),
    prefixed({
      id: 'gitlab-job-token',
      title: 'GitLab CI job token',
      severity: 'medium',
      prefix: 'glcbt-',
      body: either(seq(alnum(1, 5), '_', base64url(20)), jwt, routable, body),
      check: gitlabRoutable,
    }),
    prefixed({
      id: 'gitlab-pipeline-trigger',
      title: 'GitLab pipeline trigger token',
      prefix: 'glptt-',
      body: either(lowerHex(40), routable, body),
    }),
    prefixed({
      id: 'gitlab-incoming-mail',
      title: 'GitLab incoming mail token',
      severity: 'medium',
      prefix: 'glimt-',
      body: either(base64url(25), routable),
      check: gitlabRoutable,
    }),
    prefixed({
      id: 'gitlab-agent-token',
      title: 'GitLab agent for Kubernetes token',
      prefix: 'glagent-',
      body: either(routable, base64url(50, 128)),
      check: gitlabRoutable,
    }),
    prefixed({
      id: 'gitlab-oauth-secret',
      title: 'GitLab OAuth application secret',
      prefix: 'gloas-',
      body: either(base64url(64), routable),
      check: gitlabRoutable,
    }),
    prefixed({
      id: 'gitlab-session',
      title: 'GitLab session cookie',
      severity: 'medium',
      prefix: '_gitlab_session=',
      body: alnum(32),
    }),
  ],
};
