import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { lowerHex } from './shape.ts';

export const gitea: Provider = {
  id: 'gitea',
  name: 'Gitea and Forgejo',
  docs: 'https://docs.gitea.com/development/api-usage',
  rules: [
    keyed({
      id: 'gitea-access-token',
      title: 'Gitea and Forgejo access token',
      severity: 'critical',
      words: ['gitea', 'forgejo'],
      value: lowerHex(40),
    }),
  ],
};
