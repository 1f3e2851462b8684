import type { Provider } from '../rule.ts';
import { prefixed } from './make.ts';
import { alnum, uuid } from './shape.ts';

export const wakatime: Provider = {
  id: 'wakatime',
  name: 'WakaTime',
  docs: 'https://wakatime.com/developers',
  rules: [
    prefixed({ id: 'wakatime-api-key', title: 'WakaTime API key', severity: 'medium', prefix: 'waka_', body: uuid }),
    prefixed({
      id: 'wakatime-oauth-token',
      title: 'WakaTime OAuth token',
      severity: 'medium',
      prefix: ['waka_tok_', 'waka_ref_', 'waka_sec_'],
      body: alnum(60, 100),
    }),
  ],
};
