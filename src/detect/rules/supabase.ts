import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { base64url, either, lower, seq } from './shape.ts';

export const supabase: Provider = {
  id: 'supabase',
  name: 'Supabase',
  docs: 'https://supabase.com/docs/guides/api/api-keys',
  rules: [
    prefixed({
      id: 'supabase-access-token',
      title: 'Supabase access token',
      severity: 'critical',
      prefix: 'sbp_',
      body: either(lower(40), seq('v0_', lower(40))),
    }),
    prefixed({
      id: 'supabase-secret-key',
      title: 'Supabase secret key',
      severity: 'critical',
      prefix: 'sb_secret_',
      body: base64url(28, 48),
    }),
    prefixed({
      id: 'supabase-publishable-key',
      title: 'Supabase publishable key',
      severity: 'info',
      prefix: 'sb_publishable_',
      body: base64url(28, 48),
    }),
  ],
};
