import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, base64url, lower, seq } from './shape.ts';

/** A UUID, with any letters as older keys have them. */
const guidLower = seq(lower(8), '-', lower(4), '-', lower(4), '-', lower(4), '-', lower(12));

export const launchdarkly: Provider = {
  id: 'launchdarkly',
  name: 'LaunchDarkly',
  docs: 'https://launchdarkly.com/docs/home/account/api',
  rules: [
    prefixed({ id: 'launchdarkly-access-token', title: 'LaunchDarkly access token', prefix: 'api-', body: guidLower }),
    prefixed({ id: 'launchdarkly-sdk-key', title: 'LaunchDarkly SDK key', prefix: 'sdk-', body: guidLower }),
    prefixed({
      id: 'launchdarkly-mobile-key',
      title: 'LaunchDarkly mobile key',
      severity: 'medium',
      prefix: 'mob-',
      body: guidLower,
    }),
    keyed({
      id: 'launchdarkly-token-old',
      title: 'LaunchDarkly API token of the old form',
      words: ['launchdarkly'],
      value: base64url(36, 44),
    }),
    keyed({
      id: 'launchdarkly-client-side-id',
      title: 'LaunchDarkly client-side ID',
      severity: 'info',
      words: ['launchdarkly', 'ld_client_side'],
      value: alnum(24),
    }),
  ],
};
