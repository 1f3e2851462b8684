import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum, base64url } from './shape.ts';

/** 32 or 35 random bytes: 43 characters of base62 or up to 48 of base57. */
const body = base64url(40, 52);

export const posthog: Provider = {
  id: 'posthog',
  name: 'PostHog',
  docs: 'https://posthog.com/docs/api',
  rules: [
    prefixed({ id: 'posthog-personal-key', title: 'PostHog personal API key', prefix: 'phx_', body }),
    prefixed({
      id: 'posthog-secret-key',
      title: 'PostHog secret API key of a project',
      prefix: 'phs_',
      body: alnum(40, 52),
    }),
    prefixed({
      id: 'posthog-oauth-token',
      title: 'PostHog OAuth token',
      prefix: ['pha_', 'phr_'],
      body: alnum(40, 52),
    }),
    prefixed({ id: 'posthog-project-key', title: 'PostHog project key', severity: 'info', prefix: 'phc_', body }),
  ],
};
