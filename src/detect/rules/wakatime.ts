import type { Provider } from '../rule.ts';
import { keyed, prefixed } from './make.ts';
import { alnum, either, guid, lower, uuid } from './shape.ts';

export const wakatime: Provider = {
  id: 'wakatime',
  name: 'WakaTime',
  docs: 'https://wakatime.com/developers',
  rules: [
    prefixed({
      id: 'wakatime-api-key',
      title: 'WakaTime API key',
      severity: 'medium',
      prefix: 'waka_',
      body: either(uuid, lower(36, 40)),
    }),
    keyed({
      id: 'wakatime-api-key-old',
      title: 'WakaTime API key of the old form',
      severity: 'medium',
      words: ['wakatime', 'waka_time'],
      beside: true,
      value: guid,
    }),
    prefixed({
      id: 'wakatime-oauth-token',
      title: 'WakaTime OAuth token',
      severity: 'medium',
      prefix: ['waka_tok_', 'waka_ref_', 'waka_sec_'],
      body: alnum(60, 100),
    }),
  ],
};
