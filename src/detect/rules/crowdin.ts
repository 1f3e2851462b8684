import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { alnum, either } from './shape.ts';

export const crowdin: Provider = {
  id: 'crowdin',
  name: 'Crowdin',
  docs: 'https://support.crowdin.com/account-settings/#api',
  rules: [
    keyed({
      id: 'crowdin-api-token',
      title: 'Crowdin API token',
      words: ['crowdin'],
      beside: true,
      value: either(alnum(80), alnum(80)),
    }),
  ],
};
