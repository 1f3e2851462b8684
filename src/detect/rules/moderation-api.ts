import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, seq, wordy } from './shape.ts';

export const moderationApi: Provider = {
  id: 'moderation-api',
  name: 'Moderation API',
  docs: 'https://docs.moderationapi.com/',
  rules: [
    keyed({
      id: 'moderation-api-api-token',
      title: 'Moderation API API token',
      severity: 'medium',
      words: ['moderation'],
      beside: true,
      value: seq('eyJ', alnum(33), '.', alnum(115), '.', wordy(43)),
    }),
  ],
};
