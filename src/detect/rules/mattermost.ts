import type { Provider } from '../rule.ts';
import { sample } from './example.ts';
import { keyed } from './make.ts';
import { lower } from './shape.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

export const mattermost: Provider = {
  id: 'mattermost',
  name: 'Mattermost',
  docs: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
  rules: [
    keyed({
      id: 'mattermost-access-token',
      title: 'Mattermost access token',
      words: ['mattermost', 'mm_token', 'mm_access_token', 'mmtoken'],
      value: lower(26),
    }),
    {
      id: 'mattermost-webhook',
      title: 'Mattermost incoming webhook',
      severity: 'medium',
      confidence: 'medium',
      keywords: ['/hooks/'],
      pattern: /\/hooks\/(?=[a-z]{0,25}[0-9])(?<secret>[a-z0-9]{26})(?![A-Za-z0-9_-])/,
      minEntropy: 3,
      examples: {
        match: [`https://chat.test/hooks/${sample('', 26, LETTERS)}`],
        miss: [`https://chat.test/hooks/${sample('', 25, LETTERS)}`, '/hooks/pre-commit'],
      },
    },
  ],
};
