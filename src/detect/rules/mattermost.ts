import type { Provider } from '../rule.ts';
import { keyed } from './make.ts';
import { run } from './shape.ts';

export const mattermost: Provider = {
  id: 'mattermost',
  name: 'Mattermost',
  docs: 'https://developers.mattermost.com/integrate/reference/personal-access-token/',
  rules: [
    keyed({
      id: 'mattermost-access-token',
      title: 'Mattermost access token',
      words: ['mattermost'],
      value: run('a-z0-9', 26),
    }),
  ],
};
