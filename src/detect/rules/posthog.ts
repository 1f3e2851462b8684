import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64url } from './shape.ts';

export const posthog: Provider = {
  id: 'posthog',
  name: 'PostHog',
  docs: 'https://posthog.com/docs/api',
  rules: [
    prefixed({
      id: 'posthog-personal-key',
      title: 'PostHog personal API key',
      prefix: 'phx_',
      body: base64url(43, 48),
    }),
    prefixed({
      id: 'posthog-project-key',
      title: 'PostHog project key',
      severity: 'info',
      prefix: 'phc_',
      body: base64url(43, 48),
    }),
  ],
};
